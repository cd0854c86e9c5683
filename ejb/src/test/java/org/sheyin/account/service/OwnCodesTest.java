package org.sheyin.account.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sheyin.account.service.AccountWorld.PASSWORD;
import static org.sheyin.account.service.AccountWorld.SYSTEM;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheyin.account.model.Account;
import org.sheyin.account.model.LoginFactor;
import org.sheyin.account.model.LoginProof;
import org.sheyin.account.model.ResetKind;
import org.sheyin.account.model.SessionPlace;
import org.sheyin.account.model.TotpApp;
import org.sheyin.shared.model.Actor;

/** Changing codes of an administrator, from their beginning to their recovery (ACCOUNT-25-36, ACCOUNT-25-48). */
class OwnCodesTest {
    private final AccountWorld world = new AccountWorld();
    private final Account wu = world.open("wu.min");
    private final OwnCodes codes = world.codes;
    private Actor actor;
    private TotpApp app;

    @BeforeEach
    void begin() {
        actor = world.actor(wu);
        app = new TotpApp(codes.begin(actor).base32());
    }

    private LoginResult enter(String code) {
        return world.steps.code(SYSTEM, world.login("wu.min", PASSWORD).pending(), code);
    }

    @Test
    void untilTheFirstRightCodeThePasswordSuffices() {
        assertThatThrownBy(() -> codes.confirm(actor, "000000")).hasMessage("ACCOUNT-25-36");
        assertThat(world.login("wu.min", PASSWORD).isSuccess()).isTrue();
    }

    @Test
    void thenACodeIsAskedForAndAUsedOneIsRefused() {
        codes.confirm(actor, app.code(world.time.instant()));
        assertThat(world.login("wu.min", PASSWORD).pending().factors()).containsExactly(LoginFactor.CODE);
        assertThat(enter(app.code(world.time.instant())).refusal().ruleId()).isEqualTo("ACCOUNT-25-36");
        world.time.forward(Duration.ofSeconds(30));
        var result = enter(app.code(world.time.instant()));
        assertThat(result.isSuccess()).isTrue();
        assertThat(result.proof().assertion()).startsWith("CODE-");
        assertThat(enter(app.code(world.time.instant())).isSuccess()).isFalse();
    }

    @Test
    void theSecretIsKeptSealed() {
        assertThat(world.factors.lockCode(wu.id()).orElseThrow().secret()).hasSizeGreaterThan(40);
    }

    @Test
    void whileCodesAreAskedForThereIsNoNewSecret() {
        codes.confirm(actor, app.code(world.time.instant()));
        assertThatThrownBy(() -> codes.begin(actor)).hasMessage("ACCOUNT-25-48");
        world.time.forward(Duration.ofSeconds(30));
        codes.remove(actor, app.code(world.time.instant()));
        assertThat(world.login("wu.min", PASSWORD).isSuccess()).isTrue();
    }

    @Test
    void aLostTelephoneIsRecoveredUnderTwoPersons() {
        codes.confirm(actor, app.code(world.time.instant()));
        Actor first = world.actor(world.open("officer1"));
        Actor second = world.actor(world.open("officer2"));
        world.resets.request(first, wu.id(), ResetKind.FACTORS, "手机遗失");
        assertThatThrownBy(() -> world.resets.decide(first, 1, true)).hasMessage("ACCOUNT-21-2");
        long session = world.opening.open(SYSTEM, wu.id(), "", place());
        assertThat(world.resets.decide(second, 1, true)).isEmpty();
        assertThat(world.sessions.findLive(session)).isEmpty();
        assertThat(world.login("wu.min", PASSWORD).isSuccess()).isTrue();
    }

    private static SessionPlace place() {
        return new SessionPlace(
                "hash", "node", AccountWorld.HERE, "browser", new LoginProof(LoginFactor.CODE, "CODE-1"));
    }
}
