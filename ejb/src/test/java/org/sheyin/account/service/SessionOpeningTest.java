package org.sheyin.account.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sheyin.account.service.AccountWorld.SYSTEM;

import org.junit.jupiter.api.Test;
import org.sheyin.account.model.Account;
import org.sheyin.account.model.LoginEvent.Outcome;
import org.sheyin.account.model.LoginFactor;
import org.sheyin.account.model.LoginProof;
import org.sheyin.account.model.SessionEnding;
import org.sheyin.account.model.SessionPlace;

/** A session needs its proof, and an account has one terminal (ACCOUNT-25-30, Art 25). */
class SessionOpeningTest {
    private static final LoginProof CARD = new LoginProof(LoginFactor.CARD, "ESSC-77");

    private final AccountWorld world = new AccountWorld();
    private final Account clerk = world.handler("clerk");

    private long open(String origin, LoginProof proof) {
        return world.opening.open(
                SYSTEM, clerk.id(), "440100", new SessionPlace("hash", "n1", origin, "Chrome 120", proof));
    }

    @Test
    void noHandlerGetsASessionByAPasswordWhateverTheWay() {
        for (LoginFactor factor : new LoginFactor[] {LoginFactor.PASSWORD, LoginFactor.CODE, LoginFactor.PASSKEY}) {
            assertThatThrownBy(() -> open("10.44.1.1", new LoginProof(factor, "x")))
                    .hasMessage("ACCOUNT-25-30");
        }
        assertThat(world.sessions.find(open("10.44.1.1", CARD)).orElseThrow().assertion())
                .isEqualTo("ESSC-77");
    }

    @Test
    void theEarlierSessionAtAnotherTerminalEndsAndTheLogSaysSo() {
        long earlier = open("10.44.1.1", CARD);
        long later = open("10.44.2.2", CARD);
        assertThat(world.sessions.find(earlier).orElseThrow().ending()).isEqualTo(SessionEnding.ELSEWHERE);
        assertThat(world.sessions.find(later).orElseThrow().ending()).isNull();
        assertThat(world.outcomes()).containsExactly(Outcome.DISPLACED);
    }

    @Test
    void aSecondWindowAtTheSameTerminalStays() {
        long earlier = open("10.44.1.1", CARD);
        open("10.44.1.1", CARD);
        assertThat(world.sessions.find(earlier).orElseThrow().ending()).isNull();
        assertThat(world.outcomes()).isEmpty();
    }

    @Test
    void whoBeganOnTheLineAndEndsElsewhereGetsNoSession() {
        world.line("10.44.0.0/16");
        assertThatThrownBy(() -> open("192.168.7.7", CARD)).hasMessage("ACCOUNT-23-1");
        assertThat(open("10.44.1.1", CARD)).isPositive();
    }
}
