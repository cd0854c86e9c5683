package org.sheyin.account.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sheyin.account.service.AccountWorld.PASSWORD;
import static org.sheyin.account.service.AccountWorld.SYSTEM;

import org.junit.jupiter.api.Test;
import org.sheyin.account.model.Account;
import org.sheyin.account.model.Affiliation;
import org.sheyin.account.model.FaceCheck;
import org.sheyin.account.model.InMemoryFactorRepository;
import org.sheyin.account.model.LoginEvent.Outcome;
import org.sheyin.account.model.LoginFactor;
import org.sheyin.account.model.Role;
import org.sheyin.shared.model.IdentityKind;

/** Art 25: a passkey counts when its person was seen with a document, by two officers, on a biometric model. */
class FaceEnrolmentTest {
    private static final PasskeySite SITE =
            PasskeySite.find("http://localhost:8080", "").orElseThrow();
    private static final String NUMBER = SimulatedCards.numberOf("clerk");

    private final AccountWorld world = new AccountWorld();
    private final Account clerk = world.handler("clerk");
    private final Account officer = world.open("officer");
    private final Account witness = world.open("witness");
    private final FaceEnrolment enrolment =
            new FaceEnrolment(world.accounts, world.factors, world.keys, world.ceremony, world.trail, world.time);
    private final FaceChecks checks = new FaceChecks(world.authentication, enrolment, world.time);

    private long see(String number, String by, String password) {
        return checks.see(
                world.actor(officer), new SeePerson(clerk.id(), IdentityKind.RESIDENT_ID, number, by, password));
    }

    private void enrol(long check, SoftAuthenticator key) {
        var options = enrolment.begin(world.actor(officer), clerk.id(), SITE);
        enrolment.enrol(world.actor(officer), check, "指纹密钥", key.register(options));
    }

    @Test
    void seenWitnessedAndOnABiometricModelItLogsThePersonIn() {
        var key = new SoftAuthenticator(InMemoryFactorRepository.BIOMETRIC);
        enrol(see(NUMBER, "witness", PASSWORD), key);
        var pending = world.login("clerk", PASSWORD).pending();
        var options = world.steps.passkeyOptions(SYSTEM, pending, SITE).orElseThrow();
        var result = world.steps.passkey(SYSTEM, pending, key.sign(options));
        assertThat(result.isSuccess()).isTrue();
        assertThat(result.proof().factor()).isEqualTo(LoginFactor.PERSON_PASSKEY);
        assertThat(world.audit).hasSize(2);
        assertThat(world.outcomes()).contains(Outcome.WITNESSED);
    }

    @Test
    void theWitnessIsAnotherOfficerWithHisOwnPassword() {
        assertThatThrownBy(() -> see(NUMBER, "witness", "wrong")).hasMessage("ACCOUNT-25-46");
        assertThatThrownBy(() -> see(NUMBER, "officer", PASSWORD)).hasMessage("ACCOUNT-25-38");
        assertThatThrownBy(() -> see(NUMBER, "clerk", PASSWORD)).hasMessage("ACCOUNT-25-38");
        world.open("auditor", Affiliation.administration(), Role.AUDIT_ADMIN);
        assertThatThrownBy(() -> see(NUMBER, "auditor", PASSWORD)).hasMessage("ACCOUNT-25-46");
        assertThat(world.factors.holder(clerk.id())).isEmpty();
    }

    @Test
    void guessingTheWitnesssPasswordLocksHisAccount() {
        for (int i = 0; i < Account.FAILURES; i++) {
            assertThatThrownBy(() -> see(NUMBER, "witness", "wrong")).hasMessage("ACCOUNT-25-46");
        }
        assertThat(witness.mayLogIn(world.time.instant())).isFalse();
    }

    @Test
    void theNumberIsRightAndThatOfThePersonSeenBefore() {
        assertThatThrownBy(() -> see("440106198501010000", "witness", PASSWORD)).hasMessage("ACCOUNT-25-47");
        see(NUMBER, "witness", PASSWORD);
        assertThatThrownBy(() -> see(SimulatedCards.numberOf("other"), "witness", PASSWORD))
                .hasMessage("ACCOUNT-25-42");
        assertThat(world.factors.holder(clerk.id()).orElseThrow()).doesNotContain(NUMBER);
    }

    @Test
    void onePersonIsNotKnownToTwoAccounts() {
        see(NUMBER, "witness", PASSWORD);
        Account second = world.open("second");
        var again = new SeePerson(second.id(), IdentityKind.RESIDENT_ID, NUMBER, "witness", PASSWORD);
        assertThatThrownBy(() -> checks.see(world.actor(officer), again)).hasMessage("ACCOUNT-25-50");
    }

    @Test
    void aModelThatIsNotBiometricProvesNobody() {
        long check = see(NUMBER, "witness", PASSWORD);
        assertThatThrownBy(() -> enrol(check, new SoftAuthenticator("00000000-0000-0000-0000-000000000000")))
                .hasMessage("ACCOUNT-25-40");
    }

    @Test
    void whoWasSeenTooLongAgoIsSeenAgain() {
        long check = see(NUMBER, "witness", PASSWORD);
        world.time.forward(FaceCheck.VALID);
        assertThatThrownBy(() -> enrol(check, new SoftAuthenticator(InMemoryFactorRepository.BIOMETRIC)))
                .hasMessage("ACCOUNT-25-39");
        assertThatThrownBy(() -> enrol(999, new SoftAuthenticator(InMemoryFactorRepository.BIOMETRIC)))
                .hasMessage("ACCOUNT-25-39");
    }

    @Test
    void aLostOneIsTakenAwayOnce() {
        enrol(see(NUMBER, "witness", PASSWORD), new SoftAuthenticator(InMemoryFactorRepository.BIOMETRIC));
        long check = see(NUMBER, "witness", PASSWORD);
        enrolment.remove(world.actor(officer), check, 1);
        assertThatThrownBy(() -> enrolment.remove(world.actor(officer), check, 1))
                .hasMessage("ACCOUNT-25-45");
        var pending = world.login("clerk", PASSWORD).pending();
        assertThat(world.steps.passkeyOptions(SYSTEM, pending, SITE)).isEmpty();
    }

    @Test
    void nobodyTakesOneAwayAlone() {
        long used = see(NUMBER, "witness", PASSWORD);
        enrol(used, new SoftAuthenticator(InMemoryFactorRepository.BIOMETRIC));
        for (long check : new long[] {0, used}) {
            assertThatThrownBy(() -> enrolment.remove(world.actor(officer), check, 1))
                    .hasMessage("ACCOUNT-25-39");
        }
        long old = see(NUMBER, "witness", PASSWORD);
        world.time.forward(FaceCheck.VALID);
        assertThatThrownBy(() -> enrolment.remove(world.actor(officer), old, 1)).hasMessage("ACCOUNT-25-39");
        assertThat(world.factors.passkeys(clerk.id())).hasSize(1);
    }
}
