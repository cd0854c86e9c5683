package org.sheyin.staff.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.staff.model.SampleStaff.TODAY;
import static org.sheyin.staff.service.StaffRegisterTest.refused;

import org.junit.jupiter.api.Test;
import org.sheyin.staff.model.CourseResult;
import org.sheyin.staff.model.SampleStaff;

class TrainingsTest {
    private final StaffWorld world = new StaffWorld();

    @Test
    void a_pass_holds_for_twelve_months_until_it_is_revoked() {
        world.staff.add(SampleStaff.handler(1, null));
        world.trainings.record(StaffWorld.TRAINER, 1, new CourseResult("上岗培训", 88, TODAY));

        var pass = world.staff.passes().get(0);
        assertThat(pass.validTo()).isEqualTo(TODAY.plusMonths(12));
        world.trainings.revoke(StaffWorld.TRAINER, pass.id(), "代考");
        assertThat(pass.isRevoked()).isTrue();
    }

    @Test
    void what_is_not_passed_and_who_is_not_there_is_refused() {
        world.staff.add(SampleStaff.handler(1, null));
        var failed = new CourseResult("上岗培训", 79, TODAY);
        refused(() -> world.trainings.record(StaffWorld.TRAINER, 1, failed), "STAFF-30-2");
        refused(() -> world.trainings.record(StaffWorld.TRAINER, 9, failed), "STAFF-10-5");
        refused(() -> world.trainings.revoke(StaffWorld.TRAINER, 9, "x"), "STAFF-10-5");
    }
}
