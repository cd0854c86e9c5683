package org.sheyin.account.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.account.service.AccountWorld.HERE;
import static org.sheyin.account.service.AccountWorld.PASSWORD;
import static org.sheyin.account.service.AccountWorld.SYSTEM;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheyin.account.model.Account;
import org.sheyin.account.model.FactorDuty;
import org.sheyin.account.model.FactorRules;
import org.sheyin.account.model.OneTimeCode;
import org.sheyin.account.model.ResetKind;
import org.sheyin.account.model.TotpApp;
import org.sheyin.shared.model.Right;

/** ACCOUNT-25-49: whoever has to set up a second factor is let in by his password, and may do nothing else before. */
class SecondFactorDutyTest {
    private final AccountWorld world = new AccountWorld();
    private final OwnFactors own =
            new OwnFactors(world.accounts, world.factors, world.ceremony, world.policy, world.trail, world.time);
    private final OwnCodes codes = world.codes;
    private Account officer;

    @BeforeEach
    void open() {
        officer = world.open("wu.min");
    }

    private void says(String value) {
        world.rules.add(FactorRules.SECOND, 2, "", value, LocalDate.of(2026, 11, 1));
    }

    private AccountSession session() {
        return world.authentication.session(SYSTEM, officer.id(), HERE).orElseThrow();
    }

    private void setUp() {
        var secret = codes.begin(world.actor(officer));
        codes.confirm(world.actor(officer), new TotpApp(secret.base32()).code(world.time.instant()));
    }

    @Test
    void heIsLetInAndHoldsNoRightButHisOwnAccount() {
        says("require");
        assertThat(world.login("wu.min", PASSWORD).isSuccess()).isTrue();
        assertThat(session().duty()).isEqualTo(FactorDuty.REQUIRE);
        assertThat(session().actor().rights()).containsExactly(Right.SELF);
        assertThat(own.provided(session().actor()).reasons())
                .allSatisfy(reason -> assertThat(reason.ruleId()).isEqualTo("ACCOUNT-25-49"))
                .isNotEmpty();
    }

    @Test
    void withAFactorHeHoldsHisRightsAndIsAskedForIt() {
        says("require");
        setUp();
        assertThat(session().duty()).isEqualTo(FactorDuty.NONE);
        assertThat(session().actor().may(Right.ACCOUNT_CONFIRM)).isTrue();
        assertThat(own.provided(session().actor()).isAllowed()).isTrue();
        assertThat(world.login("wu.min", PASSWORD).isPending()).isTrue();
    }

    @Test
    void oneThatWasNeverConfirmedDoesNotCount() {
        says("require");
        codes.begin(world.actor(officer));
        assertThat(world.factors.lockCode(officer.id()).filter(OneTimeCode::isConfirmed))
                .isEmpty();
        assertThat(session().duty()).isEqualTo(FactorDuty.REQUIRE);
    }

    @Test
    void aLostFactorIsTakenAwayByTwoAndSetUpAnewEvenByASecurityAdministrator() {
        says("require");
        setUp();
        var first = world.open("first");
        var second = world.open("second");
        world.resets.request(world.actor(first), officer.id(), ResetKind.FACTORS, "手机遗失");
        world.resets.decide(world.actor(second), 1, true);
        assertThat(world.login("wu.min", PASSWORD).isSuccess()).isTrue();
        assertThat(world.policy.duty(officer)).isEqualTo(FactorDuty.REQUIRE);
    }

    @Test
    void whereItOnlyRemindsHeKeepsHisRights() {
        says("remind");
        assertThat(world.policy.duty(officer)).isEqualTo(FactorDuty.REMIND);
        assertThat(session().actor().may(Right.ACCOUNT_CONFIRM)).isTrue();
    }
}
