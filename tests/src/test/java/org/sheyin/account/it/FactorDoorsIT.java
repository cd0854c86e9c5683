package org.sheyin.account.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sheyin.account.model.LoginFactor;
import org.sheyin.account.model.LoginProof;
import org.sheyin.account.model.SessionPlace;
import org.sheyin.account.service.FaceEnrolment;
import org.sheyin.account.service.FactorQueries;
import org.sheyin.account.service.LoginSessions;
import org.sheyin.account.service.OwnCodes;
import org.sheyin.account.service.OwnFactors;
import org.sheyin.account.service.PasskeySite;
import org.sheyin.account.service.SessionOpening;
import org.sheyin.account.service.SimulatedCards;
import org.sheyin.cases.it.Desk;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.IdentityNumber;
import org.sheyin.shared.model.SystemPart;

/** Invariant 15 for what proves a person: another city's officer, and another person, find nothing. */
@ExtendWith(ArquillianExtension.class)
class FactorDoorsIT {
    private static final Actor LOGIN = Actor.system(SystemPart.LOGIN);
    private static final PasskeySite SITE = PasskeySite.of("http://localhost:8080");
    private static final String GUANGZHOU_CLERK = "clerk2";

    @Test
    void anotherCitysOfficerSeesEnrolsAndRemovesNothing() {
        Actor foreign = Desk.actor("citysec2");
        Actor own = Desk.actor("citysec1");
        long clerk = Desk.actor(GUANGZHOU_CLERK).accountId();
        long witness = Desk.actor("secdeputy").accountId();
        var number = IdentityNumber.check(SimulatedCards.numberOf(GUANGZHOU_CLERK), LocalDate.of(2026, 11, 28))
                .orThrow();
        var enrolment = Desk.service(FaceEnrolment.class);
        var queries = Desk.service(FactorQueries.class);

        assertThat(queries.person(foreign, GUANGZHOU_CLERK)).isEmpty();
        assertThat(queries.person(own, GUANGZHOU_CLERK)).isPresent();
        assertThat(queries.passkeys(foreign, clerk)).isEmpty();
        assertThatThrownBy(() -> enrolment.record(foreign, clerk, number, witness))
                .hasMessage("ACCOUNT-21-5");
        assertThatThrownBy(() -> enrolment.begin(foreign, clerk, SITE)).hasMessage("ACCOUNT-21-5");
        assertThatThrownBy(() -> enrolment.remove(foreign, 0, 1)).hasMessage("ACCOUNT-25-45");
        assertThatThrownBy(() -> enrolment.record(
                        own, clerk, number, Desk.actor("sysadmin").accountId()))
                .hasMessage("ACCOUNT-25-46");
        // The witness of the province is none of the city's scope, and yet one.
        enrolment.record(own, clerk, number, witness);
        long check = enrolment.record(Desk.actor("secadmin"), clerk, number, witness);
        var answer = enrolment.begin(own, clerk, SITE).answer("{}");
        assertThatThrownBy(() -> enrolment.enrol(foreign, check, "别人的", answer)).hasMessage("ACCOUNT-25-39");
        assertThatThrownBy(() -> enrolment.enrol(own, check, "别人的", answer)).hasMessage("ACCOUNT-25-39");
    }

    @Test
    void whoMayNotEnrolIsRefused() {
        long clerk = Desk.actor(GUANGZHOU_CLERK).accountId();
        var enrolment = Desk.service(FaceEnrolment.class);
        for (String login : new String[] {"clerk2", "supervisor1", "sysadmin", "auditadmin"}) {
            assertThatThrownBy(() -> enrolment.begin(Desk.actor(login), clerk, SITE))
                    .as(login)
                    .hasMessage("ACCESS-21-1");
        }
    }

    @Test
    void nobodyEndsOrRenamesWhatIsAnothers() {
        Actor clerk = Desk.actor(GUANGZHOU_CLERK);
        long session = Desk.service(SessionOpening.class)
                .open(
                        LOGIN,
                        clerk.accountId(),
                        clerk.cityCode(),
                        new SessionPlace(
                                "hash", "n1", "10.0.0.1", "Chrome 120", new LoginProof(LoginFactor.CARD, "SIM-1")));
        Actor colleague = Desk.actor("clerk3");
        var sessions = Desk.service(LoginSessions.class);
        assertThatThrownBy(() -> sessions.endOwn(colleague, session)).hasMessage("ACCOUNT-25-20");
        assertThatThrownBy(() -> Desk.service(OwnFactors.class).rename(colleague, 1, "别人的"))
                .hasMessage("ACCOUNT-25-45");
        assertThatThrownBy(() -> Desk.service(OwnFactors.class).remove(colleague, 1))
                .hasMessage("ACCOUNT-25-45");
        assertThat(Desk.service(FactorQueries.class).ownSessions(clerk))
                .anyMatch(row -> row.id() == session && row.factor() == LoginFactor.CARD);
        sessions.endOwn(clerk, session);
        assertThat(sessions.isLive(LOGIN, session)).isFalse();
    }

    @Test
    void aHandlerGetsNoSessionByAPasswordInTheContainerEither() {
        Actor clerk = Desk.actor(GUANGZHOU_CLERK);
        assertThatThrownBy(() -> Desk.service(SessionOpening.class)
                        .open(
                                LOGIN,
                                clerk.accountId(),
                                clerk.cityCode(),
                                new SessionPlace("hash", "n1", "10.0.0.1", "Chrome 120", LoginProof.PASSWORD)))
                .hasMessage("ACCOUNT-25-30");
    }

    @Test
    void aSecretOfCodesIsKeptSealedInTheDatabase() {
        Actor officer = Desk.actor("citysec1");
        Desk.service(OwnCodes.class).begin(officer);
        Desk.service(OwnCodes.class).begin(officer);
        assertThat(Desk.number(
                        "select count(*) from sheyin.one_time_code where account_id = ? and removed_at is null"
                                + " and confirmed_at is null and octet_length(secret) > 40",
                        officer.accountId()))
                .isEqualTo(1);
        assertThat(Desk.service(FactorQueries.class).asksCode(officer)).isFalse();
    }
}
