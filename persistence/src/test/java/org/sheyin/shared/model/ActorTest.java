package org.sheyin.shared.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActorTest {
    private static final Set<Right> ALL = EnumSet.allOf(Right.class);

    @ParameterizedTest
    @EnumSource(names = {"CASE_REVIEW", "CASE_SECOND_REVIEW", "CASE_APPROVE", "CASE_SUPERVISE"})
    void a_bank_actor_can_never_hold_what_decides_a_case(Right right) {
        assertThat(SampleActors.bank(1, 70, ALL).may(right)).isFalse();
        assertThat(SampleActors.agency(2, right).may(right)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(OrgKind.class)
    void an_actor_given_everything_keeps_only_the_rights_of_his_side(OrgKind kind) {
        var actor = new Actor(1, "某", kind, "44", 0, 0, 0, false, ALL, 1, "test");

        assertThat(actor.rights()).isNotEmpty().allMatch(right -> right.allowedFor(kind));
        assertThat(ALL).filteredOn(right -> right.allowedFor(kind)).allMatch(actor::may);
    }

    @Test
    void an_administrator_sees_no_business_data() {
        var admin = new Actor(1, "管理员", OrgKind.ADMIN, "44", 0, 0, 0, false, ALL, 1, "test");

        assertThat(admin.rights()).noneMatch(right -> right.name().startsWith("CASE_"));
    }

    @ParameterizedTest
    @EnumSource(SystemPart.class)
    void a_part_of_the_system_holds_its_own_rights_under_its_own_database_role(SystemPart part) {
        var actor = Actor.system(part);

        assertThat(actor.isSystem()).isTrue();
        assertThat(actor.rights()).isEqualTo(part.rights());
        assertThat(actor.databaseRole()).isEqualTo(part.databaseRole());
    }

    @Test
    void a_person_works_under_the_application_role() {
        assertThat(SampleActors.clerk().databaseRole()).isEqualTo("sheyin_app");
        assertThat(SampleActors.clerk().isSystem()).isFalse();
    }
}
