package org.sheyin.account.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;

/** A session ends once, and by somebody else only with a reason. */
class LoginSessionTest {
    private static final Instant NOW = Instant.parse("2026-11-27T01:00:00Z");
    private static final long CLERK = 101;
    private static final long OFFICER = 7;

    private final LoginSession session = new LoginSession(
            1, CLERK, "440100", new SessionPlace("hash", "n1", "10.0.0.1", "Chrome 120", LoginProof.PASSWORD), NOW);

    @ParameterizedTest
    @EnumSource
    void it_stays_as_it_ended(SessionEnding how) {
        session.end(how, NOW);
        session.end(SessionEnding.IDLE, NOW.plusSeconds(60));
        assertThat(session.ending()).isEqualTo(how);
    }

    @Test
    void an_administrator_ends_it_with_a_reason() {
        assertThat(session.endBy(OFFICER, "ODD_LOGIN", true, "", NOW).isAllowed())
                .isTrue();
        assertThat(session.ending()).isEqualTo(SessionEnding.ADMIN);
    }

    @Test
    void it_lives_on_without_a_reason() {
        assertThat(rules(session.endBy(OFFICER, null, false, "", NOW))).containsExactly("ACCOUNT-25-22");
        assertThat(rules(session.endBy(OFFICER, "GONE", false, "", NOW))).containsExactly("ACCOUNT-25-22");
        assertThat(rules(session.endBy(OFFICER, "OTHER", true, "长".repeat(201), NOW)))
                .containsExactly("ACCOUNT-25-22");
        assertThat(session.ending()).isNull();
    }

    @Test
    void nobody_ends_the_own_one() {
        assertThat(rules(session.endBy(CLERK, "OTHER", true, "", NOW))).containsExactly("ACCOUNT-25-21");
        assertThat(session.ending()).isNull();
    }

    @Test
    void what_is_over_is_not_ended_again() {
        session.end(SessionEnding.LOGOUT, NOW);
        assertThat(rules(session.endBy(OFFICER, "OTHER", true, "", NOW))).containsExactly("ACCOUNT-25-20");
        assertThat(session.ending()).isEqualTo(SessionEnding.LOGOUT);
    }

    private static List<String> rules(Decision decision) {
        return decision.reasons().stream().map(Reason::ruleId).toList();
    }
}
