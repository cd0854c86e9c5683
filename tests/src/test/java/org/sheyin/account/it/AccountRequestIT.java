package org.sheyin.account.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sheyin.account.model.AccountAsk;
import org.sheyin.account.model.AccountRequestKind;
import org.sheyin.account.service.AccountAsking;
import org.sheyin.account.service.AccountOpening;
import org.sheyin.account.service.AccountRequestQueries;
import org.sheyin.account.service.AccountRequestRow;
import org.sheyin.account.service.Authentication;
import org.sheyin.account.service.Credentials;
import org.sheyin.account.service.LoginOrigin;
import org.sheyin.account.service.SimulatedCards;
import org.sheyin.cases.it.Desk;
import org.sheyin.deployment.it.Probe;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.SystemPart;
import org.sheyin.shared.service.ServerClock;
import org.sheyin.staff.model.Post;
import org.sheyin.staff.service.EnterStaff;
import org.sheyin.staff.service.FoundPlace;
import org.sheyin.staff.service.FoundingQueries;
import org.sheyin.staff.service.Leavers;
import org.sheyin.staff.service.StaffRegister;

/** Accounts are opened by two persons, and their roles follow the posts (Art 21). */
@ExtendWith(ArquillianExtension.class)
class AccountRequestIT {
    private static final Actor LOGIN = Actor.system(SystemPart.LOGIN);
    static final String REQUEST =
            "select r.id from sheyin.account_request r where r.login_name = ? and r.decided_at is null";

    private static LocalDate today() {
        return LocalDate.now(ServerClock.ZONE);
    }

    static void ask(Actor actor, long staffId, AccountRequestKind kind, String login) {
        Desk.service(AccountAsking.class).ask(actor, new AccountAsk(staffId, kind, login, "测试"));
    }

    @Test
    void anAccountIsOpenedAndItsRolesFollowThePosts() {
        Actor manager = Desk.actor("manager5");
        Actor officer = Desk.actor("citysec1");
        long person = Desk.service(StaffRegister.class)
                .register(manager, typed(0, "it-guide5", Post.BANK_GUIDE, manager.outletId(), ""));
        ask(manager, person, AccountRequestKind.OPEN, "it.guide5");
        assertThatThrownBy(() -> ask(manager, person, AccountRequestKind.OPEN, "clerk8"))
                .hasMessage("ACCOUNT-21-53");
        long request = Desk.number(REQUEST, "it.guide5");
        var issued = Desk.service(AccountOpening.class)
                .decide(officer, request, true, "")
                .orElseThrow();
        assertThat(Desk.service(Authentication.class)
                        .authenticate(LOGIN, "it.guide5", issued.password(), LoginOrigin.at("10.0.0.9"))
                        .refusal())
                .isNull();
        assertThat(roles("it.guide5")).isEqualTo("BANK_GUIDE");

        // The manager takes a post: its role goes at once; he gives one: the officer opens it.
        long epoch = Desk.number("select auth_epoch from sheyin.account where login_name = ?", "it.guide5");
        Desk.service(StaffRegister.class)
                .change(manager, typed(person, "", Post.BANK_MATERIALS, manager.outletId(), "it.guide5"));
        assertThat(roles("it.guide5")).isEmpty();
        assertThat(Desk.number("select auth_epoch from sheyin.account where login_name = ?", "it.guide5"))
                .isGreaterThan(epoch);
        long change = Desk.number(
                "select id from sheyin.account_request where staff_id = ? and kind = 'CHANGE' and decided_at is null",
                person);
        Desk.service(AccountOpening.class).decide(officer, change, true, "");
        assertThat(roles("it.guide5")).isEqualTo("BANK_MATERIALS");
    }

    @Test
    void whoAskedDoesNotOpenAndAHandlerWaitsForHisPermission() {
        Actor manager = Desk.actor("manager5");
        Actor deputy = Desk.actor("secdeputy");
        var opening = Desk.service(AccountOpening.class);
        long handler = Desk.number(REQUEST, "newclerk1");
        assertThatThrownBy(() -> opening.decide(deputy, handler, true, "")).hasMessage("PERMISSION-21-33");
        long person = Desk.service(StaffRegister.class)
                .register(manager, typed(0, "it-keeper5", Post.BANK_MATERIALS, manager.outletId(), ""));
        assertThatThrownBy(() -> ask(deputy, person, AccountRequestKind.OPEN, "clerk1"))
                .hasMessage("ACCOUNT-21-50");
        ask(deputy, person, AccountRequestKind.OPEN, "it.keeper5");
        long request = Desk.number(REQUEST, "it.keeper5");
        assertThatThrownBy(() -> opening.decide(deputy, request, true, "")).hasMessage("ACCOUNT-21-54");
        opening.decide(Desk.actor("secadmin"), request, false, "请由银行申请");
        assertThat(Desk.service(AccountRequestQueries.class).of(manager, person))
                .extracting(AccountRequestRow::answer)
                .containsExactly("请由银行申请");
    }

    @Test
    void theFirstKeeperOfAnAgencyIsRegisteredByTheProvinceAndNoSecond() {
        Actor officer = Desk.actor("secadmin");
        var queries = Desk.service(FoundingQueries.class);
        var register = Desk.service(StaffRegister.class);
        FoundPlace place = queries.places(officer).stream()
                .filter(one -> one.agencyId() != null)
                .reduce((first, last) -> last)
                .orElseThrow();
        var typed = typed(0, "it-found", Post.AGENCY_SUPERVISOR, null, "");
        assertThatThrownBy(() -> register.found(Desk.actor("citysec2"), typed, 0L, null))
                .hasMessage("STAFF-19-6");
        long id = register.found(officer, typed, place.agencyId(), null);
        assertThat(queries.places(officer)).doesNotContain(place);
        var second = typed(0, "it-found2", Post.AGENCY_SUPERVISOR, null, "");
        assertThatThrownBy(() -> register.found(officer, second, place.agencyId(), null))
                .hasMessage("STAFF-19-6");
        ask(officer, id, AccountRequestKind.OPEN, "it.found");
        var once = Desk.service(AccountOpening.class)
                .decide(Desk.actor("secdeputy"), Desk.number(REQUEST, "it.found"), true, "")
                .orElseThrow()
                .password();
        assertThat(roles("it.found")).isEqualTo("AGENCY_SUPERVISOR");
        logsInAndChanges("it.found", once);
        // From here on the agency registers its own people and asks for their accounts.
        Actor keeper = Desk.actor("it.found");
        long reviewer = register.register(keeper, typed(0, "it-reviewer", Post.AGENCY_REVIEWER, null, ""));
        ask(keeper, reviewer, AccountRequestKind.OPEN, "it.reviewer");
        Desk.service(AccountOpening.class).decide(officer, Desk.number(REQUEST, "it.reviewer"), true, "");
        assertThat(roles("it.reviewer")).isEqualTo("AGENCY_REVIEWER");
    }

    private static void logsInAndChanges(String login, String once) {
        assertThat(Desk.service(Authentication.class)
                        .authenticate(LOGIN, login, once, LoginOrigin.at("10.0.0.8"))
                        .mustChange())
                .isTrue();
        Desk.service(Credentials.class)
                .changePassword(Desk.actor(login), once, "Zebra-lamp-77x")
                .orThrow();
    }

    @Test
    void anAdministratorStandsOnTheRegisterAndAWithdrawnLeavingGivesHimBackAsHeWas() {
        Actor supervisor = Desk.actor("supervisor3");
        long person = Desk.service(StaffRegister.class)
                .register(supervisor, typed(0, "it-officer", Post.SECURITY_ADMIN, null, ""));
        ask(supervisor, person, AccountRequestKind.OPEN, "it.officer");
        Desk.service(AccountOpening.class).decide(Desk.actor("secadmin"), Desk.number(REQUEST, "it.officer"), true, "");
        String count = "select count(*) from sheyin.account where login_name = 'it.officer' and org_kind = 'ADMIN'"
                + " and region_code = '440100' and reactivated_at is null and state = ?";
        assertThat(Desk.number(count, "PENDING")).isOne();
        var leavers = Desk.service(Leavers.class);
        leavers.file(supervisor, person, today(), "调离");
        assertThat(Desk.number(count, "FROZEN")).isOne();
        leavers.withdraw(
                supervisor,
                Desk.number("select id from sheyin.staff_leaving where state = 'FILED' and staff_id = ?", person),
                "不调离");
        assertThat(Desk.number(count, "PENDING")).isOne();
        assertThat(Desk.number("select count(*) from sheyin.staff_member m join sheyin.account a on a.id = m.account_id"
                        + " where a.login_name in ('sysadmin', 'secadmin', 'citysec1', 'citysec2', 'auditadmin')"))
                .isEqualTo(5);
    }

    private static String roles(String login) {
        return Desk.service(Probe.class)
                .ask(
                        Desk.actor("secadmin"),
                        "select coalesce(string_agg(r.role, ','), '') from sheyin.account_role r join sheyin.account a"
                                + " on a.id = r.account_id where a.login_name = ?",
                        login);
    }

    /** @param seed of an invented number; empty of somebody who is on the register */
    private static EnterStaff typed(long id, String seed, Post post, Long outlet, String login) {
        return new EnterStaff(
                id,
                "测试人员",
                seed.isEmpty() ? "" : SimulatedCards.numberOf(seed),
                seed.isEmpty() ? "" : "13800138000",
                Set.of(post),
                today(),
                outlet,
                login);
    }
}
