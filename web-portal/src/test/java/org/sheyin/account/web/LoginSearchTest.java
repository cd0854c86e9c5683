package org.sheyin.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sheyin.account.model.LoginEvent.Outcome;

class LoginSearchTest {
    private final LoginSearch search = new LoginSearch();

    @Test
    void an_outcome_or_all_that_failed_is_asked_for() {
        assertThat(search.ofAll().outcomes()).isEmpty();
        search.setOutcome("LOGOUT");
        assertThat(search.ofAll().outcomes()).containsExactly(Outcome.LOGOUT);
        assertThat(LoginSearch.failedToday().ofAll().outcomes())
                .containsExactlyInAnyOrder(
                        Outcome.WRONG_PASSWORD, Outcome.UNKNOWN_NAME, Outcome.NOT_ALLOWED, Outcome.WRONG_FACTOR);
        search.setOutcome(LoginSearch.ANOMALY);
        assertThat(search.ofAll().outcomes())
                .containsExactlyInAnyOrder(
                        Outcome.OUTSIDE_LINE,
                        Outcome.OUTSIDE_HOURS,
                        Outcome.DISPLACED,
                        Outcome.NO_TERMINAL,
                        Outcome.FORGED_TERMINAL);
    }

    @Test
    void what_is_no_outcome_counts_as_not_given() {
        search.setOutcome("NONSENSE");
        assertThat(search.ofAll().outcomes()).isEmpty();
    }
}
