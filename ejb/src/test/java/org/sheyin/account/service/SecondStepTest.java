package org.sheyin.account.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.account.service.AccountWorld.PASSWORD;
import static org.sheyin.account.service.AccountWorld.SYSTEM;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sheyin.account.model.Account;
import org.sheyin.account.model.CardLogin.Answer;
import org.sheyin.account.model.CardLogin.State;
import org.sheyin.account.model.LoginEvent.Outcome;
import org.sheyin.account.model.LoginFactor;
import org.sheyin.shared.model.Digest;

/** From the right password to the session of the real person (Art 25). */
class SecondStepTest {
    private static final String NUMBER = SimulatedCards.numberOf("clerk");

    private final AccountWorld world = new AccountWorld();
    private Account clerk;

    @BeforeEach
    void open() {
        clerk = world.handler("clerk");
        world.factors.identify(clerk.id(), world.keys.holderIndex(NUMBER));
    }

    private PendingLogin pending() {
        return world.login("clerk", PASSWORD).pending();
    }

    private LoginResult scan(PendingLogin pending, String number) {
        return world.steps.card(SYSTEM, pending, new Answer(State.CONFIRMED, "ESSC-77", number));
    }

    @Test
    void aRightPasswordAloneIsNoLogin() {
        var result = world.login("clerk", PASSWORD);
        assertThat(result.isSuccess()).isFalse();
        assertThat(result.isPending()).isTrue();
        assertThat(result.accountId()).isZero();
        assertThat(result.pending().factors()).isEqualTo(LoginFactor.OF_THE_PERSON);
        assertThat(world.outcomes()).containsExactly(Outcome.PASSWORD_RIGHT);
        assertThat(clerk.previousLoginAt()).isNull();
    }

    @Test
    void theOwnCardLogsInAndItsAssertionIsKept() {
        var result = scan(pending(), NUMBER);
        assertThat(result.isSuccess()).isTrue();
        assertThat(result.proof().assertion()).isEqualTo("ESSC-77");
        assertThat(world.outcomes()).endsWith(Outcome.SUCCESS);
        assertThat(world.accounts.events()).last().satisfies(event -> assertThat(event.assertion())
                .isEqualTo("ESSC-77"));
    }

    @Test
    void anotherPersonsCardIsRefusedAndCounted() {
        var pending = pending();
        for (int i = 0; i < Account.FAILURES; i++) {
            assertThat(scan(pending, SimulatedCards.numberOf("other")).refusal().ruleId())
                    .isEqualTo("ACCOUNT-25-31");
        }
        assertThat(scan(pending, NUMBER).refusal().ruleId()).isEqualTo("ACCOUNT-25-37");
        assertThat(world.outcomes()).contains(Outcome.WRONG_FACTOR);
    }

    @Test
    void whomNobodyHasSeenNoCardLogsIn() {
        world.handler("newcomer");
        var pending = world.login("newcomer", PASSWORD).pending();
        assertThat(scan(pending, NUMBER).refusal().ruleId()).isEqualTo("ACCOUNT-25-32");
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"WAITING", "REFUSED", "EXPIRED"})
    void withoutTheAppsConfirmationThereIsNoLogin(State state) {
        var result = world.steps.card(SYSTEM, pending(), Answer.of(state));
        assertThat(result.refusal().ruleId()).isEqualTo("ACCOUNT-25-43");
    }

    @Test
    void afterFiveMinutesOneBeginsAnew() {
        var pending = pending();
        world.time.forward(PendingLogin.VALID);
        assertThat(scan(pending, NUMBER).refusal().ruleId()).isEqualTo("ACCOUNT-25-37");
    }

    @Test
    void aPasswordThatWasResetMeanwhileEndsTheLogin() {
        var pending = pending();
        clerk.giveOncePassword("another hash", world.time.instant().plus(Duration.ofHours(1)));
        assertThat(scan(pending, NUMBER).refusal().ruleId()).isEqualTo("ACCOUNT-25-37");
    }

    @Test
    void aFactorThatIsNotAskedForOpensNothing() {
        assertThat(world.steps.code(SYSTEM, pending(), "123456").refusal().ruleId())
                .isEqualTo("ACCOUNT-25-37");
    }

    @Test
    void theSealedAuditTellsTheLoginAndByItsHashTheProof() {
        var proof = scan(pending(), NUMBER).proof();
        assertThat(world.loginAudit)
                .extracting(entry -> entry.toRecord().useCase())
                .containsExactly("Login.PASSWORD_RIGHT", "Login.SUCCESS");
        assertThat(world.loginAudit.get(1).toRecord().afterHash()).isEqualTo(Digest.sha256(proof.assertion()));
        world.login("clerk", "wrong");
        assertThat(world.loginAudit.get(2).toRecord().result()).isEqualTo("REFUSED");
    }
}
