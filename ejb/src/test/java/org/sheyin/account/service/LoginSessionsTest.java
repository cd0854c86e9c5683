package org.sheyin.account.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sheyin.account.service.AccountWorld.SYSTEM;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheyin.account.model.Account;
import org.sheyin.account.model.InMemoryLoginSessionRepository;
import org.sheyin.account.model.LoginProof;
import org.sheyin.account.model.SessionEnding;
import org.sheyin.account.model.SessionPlace;
import org.sheyin.dictionary.model.DictionaryEntry;
import org.sheyin.dictionary.model.ExtensibleList;
import org.sheyin.dictionary.model.InMemoryDictionaryRepository;
import org.sheyin.dictionary.model.NewEntry;
import org.sheyin.shared.model.RefusedException;

/** From the login to the end of a session (Art 21, 25). */
class LoginSessionsTest {
    private static final SessionPlace PLACE =
            new SessionPlace("hash", "n1", "10.0.0.1", "Chrome 120 / Windows", LoginProof.PASSWORD);

    private final AccountWorld world = new AccountWorld();
    private final InMemoryLoginSessionRepository rows = world.sessions;
    private final InMemoryDictionaryRepository dictionary = new InMemoryDictionaryRepository();
    private final LoginSessions sessions = new LoginSessions(rows, dictionary, world.trail, world.time);
    private final Account chen = world.open("chen.li");
    private final Account officer = world.open("officer");
    private long id;

    @BeforeEach
    void chenLogsIn() {
        dictionary.add(new DictionaryEntry(
                new NewEntry(
                        ExtensibleList.SESSION_END_REASON,
                        "ODD_LOGIN",
                        "登录异常",
                        "Unusual login",
                        1,
                        LocalDate.of(2025, 1, 1),
                        "交付"),
                "sheyin",
                world.time.instant()));
        id = world.opening.open(SYSTEM, chen.id(), "440100", PLACE);
    }

    @Test
    void itLivesUntilSomebodyEndsIt() {
        assertThat(sessions.isLive(SYSTEM, id)).isTrue();
        sessions.end(world.actor(officer), new EndSession(id, "ODD_LOGIN", " 夜间登录 "));
        assertThat(sessions.isLive(SYSTEM, id))
                .as("the very next request finds it over")
                .isFalse();
        assertThat(rows.find(id).orElseThrow().ending()).isEqualTo(SessionEnding.ADMIN);
        assertThat(world.audit).hasSize(1);
    }

    @Test
    void aSessionThatIsNotThereDoesNotLive() {
        assertThat(sessions.isLive(SYSTEM, 0)).isFalse();
        refused("ACCOUNT-25-20", new EndSession(999, "ODD_LOGIN", ""), officer);
    }

    @Test
    void aReasonOfTheDictionaryIsAskedFor() {
        refused("ACCOUNT-25-22", new EndSession(id, null, "没有选"), officer);
        refused("ACCOUNT-25-22", new EndSession(id, "UNHEARD_OF", ""), officer);
        dictionary.lock(1).orElseThrow().offer(false, "系统", "不再使用", world.time.instant());
        refused("ACCOUNT-25-22", new EndSession(id, "ODD_LOGIN", ""), officer);
        assertThat(world.audit).isEmpty();
    }

    @Test
    void nobodyEndsTheOwnSessionHere() {
        refused("ACCOUNT-25-21", new EndSession(id, "ODD_LOGIN", ""), chen);
        assertThat(sessions.isLive(SYSTEM, id)).isTrue();
    }

    @Test
    void theLastRequestIsNotedToTheMinute() {
        Instant login = world.time.instant();
        world.time.forward(Duration.ofSeconds(59));
        sessions.isLive(SYSTEM, id);
        assertThat(rows.find(id).orElseThrow().lastSeenAt()).isEqualTo(login);
        world.time.forward(Duration.ofSeconds(2));
        sessions.isLive(SYSTEM, id);
        assertThat(rows.find(id).orElseThrow().lastSeenAt()).isEqualTo(world.time.instant());
    }

    @Test
    void whoeverGoesAwayIsClosedAsIdle() {
        world.time.forward(LoginSessions.IDLE);
        assertThat(sessions.closeIdle(SYSTEM)).isZero();
        world.time.forward(Duration.ofSeconds(1));
        assertThat(sessions.closeIdle(SYSTEM)).isEqualTo(1);
        assertThat(rows.find(id).orElseThrow().ending()).isEqualTo(SessionEnding.IDLE);
        assertThat(sessions.isLive(SYSTEM, id)).isFalse();
    }

    @Test
    void oneEndsAnotherSessionOfOnesOwnAndNobodyElses() {
        assertThatThrownBy(() -> sessions.endOwn(world.actor(officer), id)).hasMessage("ACCOUNT-25-20");
        sessions.endOwn(world.actor(chen), id);
        assertThat(rows.find(id).orElseThrow().ending()).isEqualTo(SessionEnding.OWN);
        assertThatThrownBy(() -> sessions.endOwn(world.actor(chen), id)).hasMessage("ACCOUNT-25-20");
    }

    @Test
    void leavingEndsIt() {
        sessions.over(SYSTEM, id, SessionEnding.LOGOUT);
        assertThat(sessions.isLive(SYSTEM, id)).isFalse();
    }

    private void refused(String rule, EndSession wanted, Account by) {
        assertThatThrownBy(() -> sessions.end(world.actor(by), wanted))
                .isInstanceOf(RefusedException.class)
                .hasMessage(rule);
    }
}
