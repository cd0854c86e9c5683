package org.sheyin.staff.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sheyin.staff.model.SampleStaff.TODAY;

import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.sheyin.outlet.model.InMemoryOutletRepository;
import org.sheyin.shared.model.IdentityNumber;
import org.sheyin.shared.model.MobileNumber;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.model.SampleActors;
import org.sheyin.staff.model.Post;
import org.sheyin.staff.model.SampleStaff;
import org.sheyin.staff.model.Workplace;

class StaffRegisterTest {
    private static final String NUMBER = "440106199003074512";

    private final StaffWorld world = new StaffWorld();

    @Test
    void numbers_are_kept_sealed_to_the_row_and_shown_masked() {
        long id = world.register.register(StaffWorld.MANAGER, typed(0, "", Post.BANK_HANDLER));

        var kept = world.staff.find(id).orElseThrow();
        assertThat(kept.idMasked()).isEqualTo("4401**********4512");
        assertThat(world.seal.open(id, "id", kept.idSealed())).isEqualTo(NUMBER);
        assertThat(world.seal.open(id, "phone", kept.phoneSealed())).isEqualTo("13800138000");
        assertThatThrownBy(() -> world.seal.open(id + 1, "id", kept.idSealed()))
                .isInstanceOf(IllegalStateException.class);
        assertThat(kept.workplace()).isEqualTo(SampleStaff.OUTLET);
    }

    @Test
    void wrong_numbers_and_a_missing_name_are_told_at_once() {
        var typed = new EnterStaff(0, "", "123", "5", Set.of(Post.BANK_GUIDE), TODAY, SampleActors.OUTLET, "");
        refused(() -> world.register.register(StaffWorld.MANAGER, typed), "STAFF-10-2", "STAFF-10-3", "STAFF-10-1");
    }

    @Test
    void nobody_works_at_two_places() {
        long id = world.register.register(StaffWorld.MANAGER, typed(0, "", Post.BANK_HANDLER));
        world.staff.worksElsewhere(world.seal
                .seal(
                        id,
                        IdentityNumber.check(NUMBER, TODAY).orThrow(),
                        MobileNumber.check("13800138000").orThrow())
                .idIndex());
        refused(() -> world.register.register(StaffWorld.MANAGER, typed(0, "", Post.BANK_HANDLER)), "STAFF-10-8");
    }

    @Test
    void an_outlet_of_another_bank_is_none() {
        var typed = new EnterStaff(
                0, "甲", NUMBER, "13800138000", Set.of(Post.BANK_GUIDE), TODAY, InMemoryOutletRepository.OTHER_BANK, "");
        refused(() -> world.register.register(StaffWorld.MANAGER, typed), "STAFF-10-7");
    }

    @Test
    void an_account_is_one_of_the_workplace_and_nobody_elses() {
        world.accounts.known.put("clerk1", 101L);
        world.staff.add(SampleStaff.handler(1, 101L));
        refused(() -> world.register.register(StaffWorld.MANAGER, typed(0, "nobody", Post.BANK_HANDLER)), "STAFF-21-8");
        refused(() -> world.register.register(StaffWorld.MANAGER, typed(0, "clerk1", Post.BANK_HANDLER)), "STAFF-21-8");
    }

    /** STAFF-21-9 */
    @Test
    void an_account_stays_with_its_person() {
        world.accounts.known.put("clerk1", 101L);
        world.accounts.known.put("clerk2", 102L);
        world.staff.add(SampleStaff.handler(1, 101L));
        refused(() -> world.register.change(StaffWorld.MANAGER, typed(1, "", Post.BANK_HANDLER)), "STAFF-21-9");
        refused(() -> world.register.change(StaffWorld.MANAGER, typed(1, "clerk2", Post.BANK_HANDLER)), "STAFF-21-9");
        assertThat(world.staff.find(1).orElseThrow().accountId()).isEqualTo(101L);
    }

    @Test
    void posts_change_and_exclude_each_other_in_the_service_too() {
        world.staff.add(SampleStaff.handler(1, null));
        world.register.change(StaffWorld.MANAGER, typed(1, "", Post.BANK_GUIDE, Post.BANK_MATERIALS));
        assertThat(world.staff.find(1).orElseThrow().posts())
                .containsExactlyInAnyOrder(Post.BANK_GUIDE, Post.BANK_MATERIALS);
        refused(
                () -> world.register.change(StaffWorld.MANAGER, typed(1, "", Post.BANK_GUIDE, Post.AGENCY_APPROVER)),
                "STAFF-19-2",
                "STAFF-21-1");
    }

    @Test
    void another_banks_people_are_not_there_and_a_leaver_is_not_changed() {
        var strange = new Workplace(OrgKind.BANK, null, 8L, InMemoryOutletRepository.OTHER_BANK, "440104");
        world.staff.add(SampleStaff.at(2, strange, null, Post.BANK_GUIDE));
        refused(() -> world.register.change(StaffWorld.MANAGER, typed(2, "", Post.BANK_GUIDE)), "STAFF-10-5");
        refused(() -> world.register.commit(StaffWorld.MANAGER, 2, TODAY, TODAY.plusYears(1)), "STAFF-10-5");

        world.staff.add(SampleStaff.handler(3, null));
        world.leavers.file(StaffWorld.MANAGER, 3, TODAY, "辞职");
        refused(() -> world.register.change(StaffWorld.MANAGER, typed(3, "", Post.BANK_GUIDE)), "STAFF-10-6");
    }

    @Test
    void roles_of_an_account_follow_the_posts() {
        world.accounts.known.put("clerk1", 101L);
        world.staff.add(SampleStaff.handler(1, 101L));
        world.register.change(StaffWorld.MANAGER, typed(1, "clerk1", Post.BANK_GUIDE));
        assertThat(world.accounts.followed).containsExactly(101L);
    }

    @Test
    void the_first_keeper_of_an_organization_is_registered_by_a_security_administrator_once() {
        var typed = new EnterStaff(0, "甲", NUMBER, "13800138000", Set.of(Post.AGENCY_SUPERVISOR), TODAY, null, "");
        long id = world.register.found(StaffWorld.SECURITY, typed, SampleActors.AGENCY, null);
        assertThat(world.staff.find(id).orElseThrow().workplace().agencyId()).isEqualTo(SampleActors.AGENCY);

        refused(() -> world.register.found(StaffWorld.SECURITY, typed, SampleActors.AGENCY, null), "STAFF-19-6");
        refused(() -> world.register.found(StaffWorld.SECURITY, typed, null, null), "STAFF-19-6");
        var reviewer = new EnterStaff(0, "甲", NUMBER, "13800138000", Set.of(Post.AGENCY_REVIEWER), TODAY, null, "");
        refused(() -> world.register.found(StaffWorld.SECURITY, reviewer, 6L, null), "STAFF-19-6");
    }

    @Test
    void a_letter_is_written_down_and_audited() {
        world.staff.add(SampleStaff.handler(1, null));
        world.register.commit(StaffWorld.MANAGER, 1, TODAY, TODAY.plusYears(1));
        assertThat(world.staff.commitments()).hasSize(1);
        refused(() -> world.register.commit(StaffWorld.MANAGER, 1, TODAY, TODAY), "STAFF-24-2");
    }

    private static EnterStaff typed(long id, String login, Post... posts) {
        return new EnterStaff(id, "甲", NUMBER, "13800138000", Set.of(posts), TODAY, SampleActors.OUTLET, login);
    }

    static void refused(ThrowingCallable act, String... rules) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.reasons())
                .extracting(Reason::ruleId)
                .containsExactly(rules));
    }
}
