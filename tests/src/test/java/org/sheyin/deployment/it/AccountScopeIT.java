package org.sheyin.deployment.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sheyin.account.model.ResetKind;
import org.sheyin.account.service.PasswordResets;
import org.sheyin.cases.it.Desk;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.model.SystemPart;

/** Accounts, roles, resets and tokens in the database: invariant 1 and Art 21, whatever a service might ask for. */
@ExtendWith(ArquillianExtension.class)
class AccountScopeIT {
    private static String count(Actor actor, String where, Object... arguments) {
        return Desk.service(Probe.class).ask(actor, "select count(*) from sheyin." + where, arguments);
    }

    private static int change(Actor actor, String sql, Object... arguments) {
        return Desk.service(Probe.class).change(actor, sql, arguments);
    }

    @Test
    void a_bank_sees_its_own_accounts_and_nobody_else_s() {
        Actor clerk = Desk.actor("clerk1");
        assertThat(count(clerk, "account where bank_id = ?", clerk.bankId())).isNotEqualTo("0");
        assertThat(count(clerk, "account where bank_id is distinct from ?", clerk.bankId()))
                .isEqualTo("0");
        assertThat(count(clerk, "account_role where role like 'AGENCY%' or role like '%ADMIN'"))
                .isEqualTo("0");
    }

    @Test
    void an_agency_sees_no_account_of_a_bank() {
        assertThat(count(Desk.actor("reviewer1"), "account where org_kind = 'BANK'"))
                .isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk1", "manager1", "bank1", "reviewer1", "supervisor1"})
    void nobody_but_the_administration_changes_another_account_or_gives_a_role(String login) {
        Actor actor = Desk.actor(login);
        assertThat(change(
                        actor,
                        "update sheyin.account set auth_epoch = auth_epoch + 1 where id <> ?",
                        actor.accountId()))
                .isZero();
        assertThat(change(actor, "delete from sheyin.account_role")).isZero();
        assertThatThrownBy(() -> change(
                        actor,
                        "insert into sheyin.account_role (account_id, role) values (?, '" + roleOf(actor) + "')",
                        actor.accountId()))
                .hasStackTraceContaining("row-level security");
        assertThat(count(actor, "password_reset")).isEqualTo("0");
        assertThat(count(actor, "setup_code")).isEqualTo("0");
    }

    /** One that fits the account's organization, so that nothing but the scope stands against it. */
    private static String roleOf(Actor actor) {
        return actor.kind() == OrgKind.BANK ? "BANK_GUIDE" : "AGENCY_ACCEPTOR";
    }

    @Test
    void the_security_officer_of_a_city_has_the_accounts_of_that_city_only() {
        Actor guangzhou = Desk.actor("citysec1");
        String of = "account where login_name = ?";
        for (String own : List.of("citysec1", "clerk1", "reviewer1")) {
            assertThat(count(guangzhou, of, own)).as(own).isEqualTo("1");
        }
        for (String foreign :
                List.of("citysec2", "secadmin", "sysadmin", "province1", "clerk4", "reviewer4", "bank1")) {
            assertThat(count(guangzhou, of, foreign)).as(foreign).isEqualTo("0");
        }
        long elsewhere = Desk.actor("clerk4").accountId();
        assertThat(change(guangzhou, "update sheyin.account set auth_epoch = auth_epoch + 1 where id = ?", elsewhere))
                .isZero();
        assertThatThrownBy(() ->
                        Desk.service(PasswordResets.class).request(guangzhou, elsewhere, ResetKind.PASSWORD, "忘记口令"))
                .hasMessage("ACCOUNT-21-5");
        assertThatThrownBy(() -> change(
                        guangzhou, "update sheyin.account set region_code = null where id = ?", guangzhou.accountId()))
                .hasStackTraceContaining("Art 21(1)");
    }

    @Test
    void the_set_up_code_is_hidden_from_the_administrators_too() {
        assertThatThrownBy(() -> change(
                        Desk.actor("sysadmin"),
                        "insert into sheyin.setup_code (code_hash, created_at) values ('x', now())"))
                .hasStackTraceContaining("row-level security");
    }

    @ParameterizedTest
    @CsvSource({
        "clerk1, AGENCY_REVIEWER",
        "clerk1, AGENCY_SECOND_REVIEWER",
        "manager1, AGENCY_APPROVER",
        "bank1, AGENCY_SUPERVISOR",
        "clerk1, SECURITY_ADMIN",
        "reviewer1, BANK_HANDLER",
        "sysadmin, AUDIT_ADMIN",
        "auditadmin, SECURITY_ADMIN"
    })
    void no_role_crosses_the_sides_even_when_an_administrator_gives_it(String login, String role) {
        long account = Desk.actor(login).accountId();
        assertThatThrownBy(() -> change(
                        Desk.actor("secadmin"),
                        "insert into sheyin.account_role (account_id, role) values (?, ?)",
                        account,
                        role))
                .hasStackTraceContaining("is refused");
        Owner.isTold("update sheyin.account_role set role = '" + role + "' where account_id = " + account)
                .hasMessageContaining("is refused");
    }

    @Test
    void an_account_with_roles_of_an_agency_never_moves_to_a_bank() {
        Actor reviewer = Desk.actor("reviewer1");
        Actor clerk = Desk.actor("clerk1");
        String move = "update sheyin.account set org_kind = 'BANK', agency_id = null, bank_id = ? where id = ?";
        assertThatThrownBy(() -> change(Desk.actor("secadmin"), move, clerk.bankId(), reviewer.accountId()))
                .hasStackTraceContaining("Art 21(1)");
        assertThatThrownBy(() -> change(clerk, move, clerk.bankId() + 1, clerk.accountId()))
                .hasStackTraceContaining("Art 21(1)");
    }

    @Test
    void a_token_is_there_only_for_whoever_used_it() {
        Actor clerk = Desk.actor("clerk1");
        Desk.draft(clerk);
        assertThat(count(clerk, "submission_token where account_id = ?", clerk.accountId()))
                .isNotEqualTo("0");
        assertThat(count(clerk, "submission_token where account_id <> ?", clerk.accountId()))
                .isEqualTo("0");
        assertThat(count(Desk.actor("manager1"), "submission_token where account_id = ?", clerk.accountId()))
                .isEqualTo("0");
        assertThatThrownBy(() -> change(
                        clerk,
                        "insert into sheyin.submission_token (token, account_id, case_id, version, at)"
                                + " values ('t-1', ?, 1, 1, now())",
                        clerk.accountId() + 1))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void the_login_sees_accounts_and_no_case() {
        Desk.draft(Desk.actor("clerk1"));
        var login = Actor.system(SystemPart.LOGIN);
        assertThat(count(login, "account")).isNotEqualTo("0");
        assertThat(count(login, "case_file")).isEqualTo("0");
        assertThat(count(Desk.actor("sysadmin"), "case_file")).isEqualTo("0");
        assertThat(count(Desk.actor("secadmin"), "case_event")).isEqualTo("0");
    }
}
