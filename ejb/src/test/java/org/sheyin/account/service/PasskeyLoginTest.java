package org.sheyin.account.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sheyin.account.service.AccountWorld.PASSWORD;
import static org.sheyin.account.service.AccountWorld.SYSTEM;

import org.junit.jupiter.api.Test;
import org.sheyin.account.model.Account;
import org.sheyin.account.model.InMemoryFactorRepository;
import org.sheyin.account.model.LoginFactor;
import org.sheyin.shared.model.Actor;

/** A passkey of one's own, at registration and login (ACCOUNT-25-34, 44, 45). */
class PasskeyLoginTest {
    private static final PasskeySite SITE =
            PasskeySite.find("http://localhost:8080", "").orElseThrow();

    private final AccountWorld world = new AccountWorld();
    private final Account wu = world.open("wu.min");
    private final SoftAuthenticator key = new SoftAuthenticator(InMemoryFactorRepository.BIOMETRIC);
    private final OwnFactors own =
            new OwnFactors(world.accounts, world.factors, world.ceremony, world.policy, world.trail, world.time);

    private void add() {
        Actor actor = world.actor(wu);
        own.add(actor, "指纹密钥", key.register(own.begin(actor, SITE)));
    }

    private PasskeyOptions asked(PendingLogin pending) {
        return world.steps.passkeyOptions(SYSTEM, pending, SITE).orElseThrow();
    }

    private LoginResult logIn() {
        var pending = world.login("wu.min", PASSWORD).pending();
        return world.steps.passkey(SYSTEM, pending, key.sign(asked(pending)));
    }

    @Test
    void anAddedPasskeyIsAskedForAndLogsIn() {
        add();
        var result = logIn();
        assertThat(result.isSuccess()).isTrue();
        assertThat(result.proof().factor()).isEqualTo(LoginFactor.PASSKEY);
        assertThat(result.proof().assertion()).startsWith("PASSKEY-");
    }

    @Test
    void aRegistrationForAnotherAddressOrWithoutVerificationIsRefused() {
        key.origin = "http://evil.example";
        assertThatThrownBy(this::add).hasMessage("ACCOUNT-25-44");
        key.origin = "http://localhost:8080";
        key.verifies = false;
        assertThatThrownBy(this::add).hasMessage("ACCOUNT-25-44");
    }

    @Test
    void anAnswerToAnotherChallengeIsRefused() {
        add();
        var pending = world.login("wu.min", PASSWORD).pending();
        var old = key.sign(asked(pending));
        var replayed = new PasskeyAnswer(SITE, asked(pending).challenge(), old.json());
        assertThat(world.steps.passkey(SYSTEM, pending, replayed).refusal().ruleId())
                .isEqualTo("ACCOUNT-25-34");
    }

    @Test
    void aCounterThatGoesBackIsACopiedKey() {
        add();
        key.count = 7;
        assertThat(logIn().isSuccess()).isTrue();
        key.count = 3;
        assertThat(logIn().refusal().ruleId()).isEqualTo("ACCOUNT-25-34");
    }

    @Test
    void anAnswerForAnotherAddressWithoutVerificationOrReadableIsRefused() {
        add();
        key.origin = "http://evil.example";
        assertThat(logIn().isSuccess()).isFalse();
        key.origin = "http://localhost:8080";
        key.verifies = false;
        assertThat(logIn().isSuccess()).isFalse();
        var pending = world.login("wu.min", PASSWORD).pending();
        assertThat(world.steps
                        .passkey(SYSTEM, pending, asked(pending).answer("{}"))
                        .refusal()
                        .ruleId())
                .isEqualTo("ACCOUNT-25-34");
    }

    @Test
    void anAddedPasskeyProvesNoHandler() {
        var clerk = world.handler("clerk");
        Actor actor = world.actor(clerk);
        own.add(actor, "指纹密钥", key.register(own.begin(actor, SITE)));
        var pending = world.login("clerk", PASSWORD).pending();
        assertThat(world.steps.passkeyOptions(SYSTEM, pending, SITE)).isEmpty();
    }

    @Test
    void oneRenamesAndRemovesOnesOwnOnly() {
        add();
        Actor stranger = world.actor(world.open("stranger"));
        assertThatThrownBy(() -> own.rename(stranger, 1, "别人的")).hasMessage("ACCOUNT-25-45");
        assertThatThrownBy(() -> own.remove(stranger, 1)).hasMessage("ACCOUNT-25-45");
        own.rename(world.actor(wu), 1, "办公室");
        own.remove(world.actor(wu), 1);
        assertThatThrownBy(() -> own.remove(world.actor(wu), 1)).hasMessage("ACCOUNT-25-45");
        assertThat(world.login("wu.min", PASSWORD).isSuccess()).isTrue();
    }
}
