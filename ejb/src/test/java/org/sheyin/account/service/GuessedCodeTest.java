package org.sheyin.account.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sheyin.account.service.AccountWorld.PASSWORD;
import static org.sheyin.account.service.AccountWorld.SYSTEM;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheyin.account.model.Account;
import org.sheyin.account.model.TotpApp;
import org.sheyin.shared.model.Actor;

/** Keycloak's brute-force cases for the second step: guessed codes end in the same lock as guessed passwords (Art 25). */
class GuessedCodeTest {
    private final AccountWorld world = new AccountWorld();
    private final Account wu = world.open("wu.min");
    private final OwnCodes codes = world.codes;
    private TotpApp app;

    @BeforeEach
    void enrol() {
        Actor actor = world.actor(wu);
        app = new TotpApp(codes.begin(actor).base32());
        codes.confirm(actor, app.code(world.time.instant()));
        world.time.forward(Duration.ofMinutes(1));
    }

    private LoginResult enter(String code) {
        var first = world.login("wu.min", PASSWORD);
        return first.isPending() ? world.steps.code(SYSTEM, first.pending(), code) : first;
    }

    private void guess(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(enter("000000").isSuccess()).isFalse();
        }
    }

    @Test
    void fiveWrongCodesLockThePasswordToo() {
        guess(Account.FAILURES);
        assertThat(world.login("wu.min", PASSWORD).isPending()).isFalse();
    }

    @Test
    void aRightPasswordBetweenDoesNotSetTheCountBack() {
        guess(Account.FAILURES - 1);
        assertThat(world.login("wu.min", PASSWORD).isPending()).isTrue();
        guess(1);
        assertThat(wu.mayLogIn(world.time.instant())).isFalse();
    }

    @Test
    void aWholeLoginSetsTheCountBack() {
        guess(Account.FAILURES - 1);
        assertThat(enter(app.code(world.time.instant())).isSuccess()).isTrue();
        guess(Account.FAILURES - 1);
        assertThat(wu.mayLogIn(world.time.instant())).isTrue();
    }

    @Test
    void wrongPasswordsAndWrongCodesAreCountedTogether() {
        guess(Account.FAILURES - 2);
        world.login("wu.min", "wrong");
        world.login("wu.min", "wrong");
        assertThat(wu.mayLogIn(world.time.instant())).isFalse();
    }

    @Test
    void aRightCodeDuringTheLockIsRefusedAndTheLockEndsByItself() {
        var pending = world.login("wu.min", PASSWORD).pending();
        guess(Account.FAILURES);
        assertThat(world.steps
                        .code(SYSTEM, pending, app.code(world.time.instant()))
                        .isSuccess())
                .isFalse();
        world.time.forward(Account.LOCK);
        assertThat(enter(app.code(world.time.instant())).isSuccess()).isTrue();
    }

    @Test
    void guessingAgainstOneLoginDoesNotOutliveIt() {
        var pending = world.login("wu.min", PASSWORD).pending();
        world.time.forward(PendingLogin.VALID);
        assertThat(world.steps.code(SYSTEM, pending, "000000").refusal().ruleId())
                .isEqualTo("ACCOUNT-25-37");
        guess(Account.FAILURES - 1);
        assertThat(wu.mayLogIn(world.time.instant())).isTrue();
    }

    @Test
    void guessingAtASessionLeftOpenIsCountedToo() {
        Actor found = world.actor(wu);
        for (int i = 0; i < Account.FAILURES; i++) {
            assertThatThrownBy(() -> codes.remove(found, "000000")).hasMessage("ACCOUNT-25-36");
        }
        assertThat(wu.mayLogIn(world.time.instant())).isFalse();
        assertThatThrownBy(() -> codes.remove(found, app.code(world.time.instant())))
                .hasMessage("ACCOUNT-25-36");
        assertThat(world.factors.hasCode(wu.id())).isTrue();
    }
}
