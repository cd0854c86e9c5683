package org.sheyin.account.web;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.sheyin.account.model.LoginEvent.Outcome;
import org.sheyin.account.service.LoginFilter;
import org.sheyin.shared.web.LogSearch;
import org.sheyin.shared.web.StaffSearch;

/** What the login log's address asks for: days, city and outcome. */
public class LoginSearch extends LogSearch {
    /** Asks for all attempts that failed, however. */
    public static final String FAILED = "FAILED";

    /** Asks for what a security officer has to look into. */
    public static final String ANOMALY = "ANOMALY";

    private static final long serialVersionUID = 1L;

    private String outcome = "";

    /** Attempts of today that failed. */
    public static LoginSearch failedToday() {
        var search = new LoginSearch();
        search.setOutcome(FAILED);
        return search;
    }

    LoginFilter filter(StaffSearch staff) {
        return filter(staff.getPerson(), staff.getOrigin());
    }

    /** For numbers of the dashboard: of everybody. */
    public LoginFilter ofAll() {
        return filter("", "");
    }

    private LoginFilter filter(String person, String origin) {
        return new LoginFilter(start(), end(), person, outcomes(), getCity(), origin);
    }

    private Set<Outcome> outcomes() {
        if (ANOMALY.equals(outcome)) {
            return Outcome.anomalies();
        }
        return FAILED.equals(outcome)
                ? Outcome.failures()
                : Arrays.stream(Outcome.values())
                        .filter(one -> one.name().equals(outcome))
                        .collect(Collectors.toSet());
    }

    @Override
    public boolean isNarrowed() {
        return super.isNarrowed() || !outcome.isEmpty();
    }

    /** Name of an outcome, {@link #FAILED}, or empty for all. */
    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome == null ? "" : outcome.strip();
    }
}
