package org.sheyin.account.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sheyin.account.model.LoginFactor;
import org.sheyin.account.model.LoginProof;
import org.sheyin.account.model.SessionPlace;
import org.sheyin.account.service.EndSession;
import org.sheyin.account.service.LoginAttempts;
import org.sheyin.account.service.LoginFilter;
import org.sheyin.account.service.LoginQueries;
import org.sheyin.account.service.LoginSessions;
import org.sheyin.account.service.SessionOpening;
import org.sheyin.account.service.SessionQueries;
import org.sheyin.cases.it.Desk;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.model.SystemPart;
import org.sheyin.shared.service.ListAsk;

/** Invariant 15 for sessions and logins: a city's security officer neither sees nor ends what another city has. */
@ExtendWith(ArquillianExtension.class)
class ForeignSessionIT {
    private static final ListAsk FIRST = new ListAsk("", null, false, 200);
    private static final Actor LOGIN = Actor.system(SystemPart.LOGIN);
    private static final String GUANGZHOU_CLERK = "clerk2";
    private static final String GUANGZHOU = "citysec1";
    private static final String FOSHAN = "citysec2";

    private LoginSessions sessions;
    private SessionQueries queries;

    @BeforeEach
    void find() {
        sessions = Desk.service(LoginSessions.class);
        queries = Desk.service(SessionQueries.class);
    }

    private long opened(String login) {
        Actor person = Desk.actor(login);
        return Desk.service(SessionOpening.class)
                .open(
                        LOGIN,
                        person.accountId(),
                        person.cityCode(),
                        new SessionPlace(
                                "hash", "n1", "10.0.0.1", "Chrome 120", new LoginProof(LoginFactor.CARD, "SIM-1")));
    }

    private boolean sees(String login, long session) {
        return queries.list(Desk.actor(login), true, "", FIRST).rows().stream().anyMatch(row -> row.id() == session);
    }

    @Test
    void aCitysOfficerSeesTheOwnCityAndTheProvinceSeesAll() {
        long id = opened(GUANGZHOU_CLERK);
        assertThat(sees(GUANGZHOU, id)).isTrue();
        assertThat(sees("secadmin", id)).isTrue();
        assertThat(sees("sysadmin", id)).isTrue();
        assertThat(sees(FOSHAN, id)).isFalse();
    }

    @Test
    void anotherCitysSessionIsNotEndedAndTheRefusalIsAudited() {
        long id = opened(GUANGZHOU_CLERK);
        Actor stranger = Desk.actor(FOSHAN);
        long before = refusals(stranger);
        assertThatThrownBy(() -> sessions.end(stranger, new EndSession(id, "ODD_LOGIN", "")))
                .isInstanceOf(RefusedException.class)
                .hasMessage("ACCOUNT-25-20");
        assertThat(refusals(stranger)).isEqualTo(before + 1);
        assertThat(sessions.isLive(LOGIN, id)).isTrue();
    }

    @Test
    void theOwnCitysSessionIsOverAtTheNextRequest() {
        long id = opened(GUANGZHOU_CLERK);
        sessions.end(Desk.actor(GUANGZHOU), new EndSession(id, "TERMINAL_LEFT", "现场检查"));
        assertThat(sessions.isLive(LOGIN, id)).isFalse();
        assertThat(Desk.number(
                        "select count(*) from sheyin.audit_entry where use_case = 'LoginSessions.end' and subject_id = ?",
                        id))
                .isEqualTo(1);
    }

    @Test
    void whoMayNotEndSessionsIsRefused() {
        long id = opened(GUANGZHOU_CLERK);
        for (String login : new String[] {"clerk2", "supervisor1", "sysadmin", "auditadmin"}) {
            assertThatThrownBy(() -> sessions.end(Desk.actor(login), new EndSession(id, "OTHER", "")))
                    .as(login)
                    .hasMessage("ACCESS-21-1");
        }
        assertThat(sessions.isLive(LOGIN, id)).isTrue();
    }

    @Test
    void theLoginLogHasTheSameScopeAndIsAuditedWhenLookedAt() {
        Actor clerk = Desk.actor(GUANGZHOU_CLERK);
        Desk.service(LoginAttempts.class).left(LOGIN, clerk);
        var day = new LoginFilter(
                Instant.now().minus(Duration.ofHours(1)),
                Instant.now().plus(Duration.ofHours(1)),
                GUANGZHOU_CLERK,
                Set.of(),
                "",
                "");
        var log = Desk.service(LoginQueries.class);
        Actor auditor = Desk.actor("auditadmin");
        long looks = views(auditor);

        assertThat(log.list(auditor, day, FIRST).rows()).isNotEmpty();
        assertThat(log.list(Desk.actor(GUANGZHOU), day, FIRST).rows()).isNotEmpty();
        assertThat(log.list(Desk.actor(FOSHAN), day, FIRST).rows()).isEmpty();
        assertThat(views(auditor)).isEqualTo(looks + 1);
    }

    private static long refusals(Actor actor) {
        return Desk.number(
                "select count(*) from sheyin.audit_entry where account_id = ? and result = 'REFUSED'",
                actor.accountId());
    }

    private static long views(Actor actor) {
        return Desk.number(
                "select count(*) from sheyin.audit_entry where account_id = ? and result = 'VIEWED'",
                actor.accountId());
    }
}
