package org.sheyin.account.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sheyin.account.model.AccountRequestKind.OPEN;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.sheyin.account.model.AccountAction;
import org.sheyin.account.model.AccountState;
import org.sheyin.account.model.Affiliation;
import org.sheyin.account.model.Role;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.model.SampleActors;
import org.sheyin.staff.model.Post;
import org.sheyin.staff.model.SampleStaff;
import org.sheyin.staff.model.StaffEntry;
import org.sheyin.staff.model.Workplace;

/** An account is asked for by the person's organization and opened by somebody else (Art 21(1)). */
class AccountIsOpenedTest {
    private final RequestWorld world = new RequestWorld();

    @Test
    void a_handler_gets_the_account_of_his_outlet_with_the_roles_of_his_posts() {
        var issued = world.opened(1, " New.Clerk ");
        assertThat(issued.loginName()).isEqualTo("new.clerk");
        var account = world.account(1);
        assertThat(account.affiliation()).isEqualTo(Affiliation.bank(SampleActors.BANK, SampleActors.OUTLET));
        assertThat(account.roles()).containsExactly(Role.BANK_HANDLER);
        assertThat(account.state()).isEqualTo(AccountState.PENDING);
        assertThat(world.world.passwords.matches(issued.password(), account.passwordHash()))
                .isTrue();
        assertThat(account.mayLogIn(world.world.time.instant())).isTrue();
        assertThat(issued.toString()).doesNotContain(issued.password());
        assertThat(world.world.audit).hasSize(3);
    }

    @Test
    void a_handler_waits_until_his_permission_is_opened() {
        world.permitted = false;
        refused(() -> world.opened(1, "new.clerk"), "PERMISSION-21-33");
    }

    @Test
    void who_asked_does_not_open() {
        var officer = world.world.actor(world.officer);
        world.ask(officer, 2, OPEN, "new.reviewer", "");
        refused(() -> world.opening.decide(officer, world.requests.last(), true, ""), "ACCOUNT-21-54");
        world.opening.decide(world.world.actor(world.deputy), world.requests.last(), true, "");
        assertThat(world.account(2).affiliation()).isEqualTo(Affiliation.agency(SampleActors.AGENCY));
    }

    @Test
    void a_refusal_says_why_and_leaves_no_account() {
        world.ask(RequestWorld.MANAGER, 1, OPEN, "new.clerk", "");
        var officer = world.world.actor(world.officer);
        refused(() -> world.opening.decide(officer, world.requests.last(), false, " "), "ACCOUNT-21-59");
        assertThat(world.opening.decide(officer, world.requests.last(), false, "重复申请"))
                .isEmpty();
        assertThat(world.member(1).accountId()).isNull();
        refused(() -> world.opening.decide(officer, world.requests.last(), true, ""), "ACCOUNT-21-55");
        world.opened(1, "new.clerk");
    }

    @Test
    void names_are_well_formed_and_nobody_elses() {
        refused(() -> world.ask(RequestWorld.MANAGER, 1, OPEN, "1x", ""), "ACCOUNT-21-12");
        refused(() -> world.ask(RequestWorld.MANAGER, 1, OPEN, "officer", ""), "ACCOUNT-21-50");
        world.ask(RequestWorld.MANAGER, 1, OPEN, "new.one", "");
        refused(() -> world.ask(RequestWorld.MANAGER, 1, OPEN, "new.two", ""), "ACCOUNT-21-53");
        refused(() -> world.ask(world.world.actor(world.officer), 2, OPEN, "new.one", ""), "ACCOUNT-21-50");
    }

    @Test
    void one_person_has_one_account_and_a_new_one_after_a_cancelled_one() {
        world.opened(1, "new.clerk");
        refused(() -> world.ask(RequestWorld.MANAGER, 1, OPEN, "again", ""), "ACCOUNT-21-52");
        var now = SampleStaff.NOW;
        world.account(1).apply(AccountAction.FREEZE, now).orThrow();
        world.account(1).apply(AccountAction.CANCEL, now).orThrow();
        world.opened(1, "again");
        assertThat(world.account(1).loginName()).isEqualTo("again");
    }

    @Test
    void nobody_asks_for_people_of_others_or_for_who_is_leaving() {
        var strange = new Workplace(OrgKind.BANK, null, 8L, 80L, "440104");
        world.staff.add(SampleStaff.at(9, strange, null, Post.BANK_GUIDE));
        refused(() -> world.ask(RequestWorld.MANAGER, 9, OPEN, "new.guide", ""), "ACCOUNT-21-55");
        refused(() -> world.ask(RequestWorld.MANAGER, 77, OPEN, "new.guide", ""), "ACCOUNT-21-55");
        refused(() -> world.opening.decide(world.world.actor(world.officer), 77, true, ""), "ACCOUNT-21-55");
        var left = SampleStaff.handler(3, null);
        left.change(new StaffEntry("长".repeat(61), left.posts(), left.hiredOn(), null), SampleStaff.NOW);
        world.staff.add(left);
        refused(() -> world.ask(RequestWorld.MANAGER, 3, OPEN, "new.guide", ""), "ACCOUNT-21-60");
        world.leaves(1);
        refused(() -> world.ask(RequestWorld.MANAGER, 1, OPEN, "new.guide", ""), "ACCOUNT-21-51");
    }

    @Test
    void an_administrator_has_one_post_and_stands_for_his_city() {
        world.staff.add(SampleStaff.at(4, RequestWorld.AGENCY, null, Post.SECURITY_ADMIN));
        world.ask(world.world.actor(world.officer), 4, OPEN, "new.officer", "");
        world.opening.decide(world.world.actor(world.deputy), world.requests.last(), true, "");
        assertThat(world.account(4).affiliation()).isEqualTo(Affiliation.administration("440100"));
        world.staff.add(SampleStaff.at(5, Workplace.agency(6, "440106"), null, Post.AUDIT_ADMIN));
        refused(() -> world.ask(world.world.actor(world.officer), 5, OPEN, "county", ""), "ACCOUNT-21-57");
    }

    @Test
    void an_administrators_account_stands_at_the_agency_of_his_region() {
        assertThat(world.held.find("officer", RequestWorld.AGENCY)).isPresent();
        assertThat(world.held.find("officer", Workplace.agency(6, "440106"))).isEmpty();
        assertThat(world.held.find("officer", Workplace.agency(1, "440000"))).isEmpty();
        assertThat(world.held.find("officer", SampleStaff.OUTLET)).isEmpty();
    }

    static void refused(ThrowingCallable act, String... rules) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.reasons())
                .extracting(Reason::ruleId)
                .containsExactly(rules));
    }
}
