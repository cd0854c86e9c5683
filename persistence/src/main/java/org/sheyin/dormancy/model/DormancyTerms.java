package org.sheyin.dormancy.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sheyin.account.model.AccountState;
import org.sheyin.rule.model.Parameters;

/**
 * By which terms an account is dormant, in one city on one day (Art 21(3)).
 *
 * @param months calendar months without use: 30 November and three of them end on the last day of February
 * @param warnDays how many days before it is warned of
 * @param cancelAfterDays days from the freeze to the cancellation
 * @param cancelAtOnce whether a frozen account is cancelled on the same day
 */
public record DormancyTerms(int months, List<Integer> warnDays, int cancelAfterDays, boolean cancelAtOnce) {
    public static final String MONTHS = "rule.dormant.months";
    public static final String UNDO_DAYS = "rule.dormant.undoDays";
    public static final String EXEMPT_DAYS = "rule.dormant.exemptDays";

    /**
     * What is due.
     *
     * @param dueOn the day on which it fell due: of a warning, the day of the freeze
     * @param days of a warning, how many days before that day it is given; 0 otherwise
     */
    public record Due(SweepStep step, LocalDate dueOn, int days) {}

    public static DormancyTerms of(Parameters parameters) {
        return new DormancyTerms(
                parameters.value(MONTHS).asInt(),
                parameters.value("rule.dormant.warnDays").asInts(),
                parameters.value("rule.dormant.cancelAfterDays").asInt(),
                parameters.value("rule.dormant.action").is("cancel"));
    }

    /** The day on which an account that was last used on that day is dormant. */
    public LocalDate dueOn(LocalDate lastUsed) {
        return lastUsed.plusMonths(months);
    }

    /** The earliest warning, in days before the freeze. */
    public int longestWarning() {
        return warnDays.stream().max(Comparator.naturalOrder()).orElse(0);
    }

    /** Days from the freeze to the cancellation. */
    public int cancelDays() {
        return cancelAtOnce ? 0 : cancelAfterDays;
    }

    /**
     * What is to be done about an account today, whether or not it was done already.
     *
     * @param lastUsed day of the last successful login, reactivation or opening; failed logins do not count
     * @param frozenOn day on which a sweep froze it and nobody took that back, null when none did
     */
    public Optional<Due> due(AccountState state, LocalDate lastUsed, LocalDate frozenOn, LocalDate today) {
        if (state == AccountState.FROZEN && frozenOn != null) {
            var cancelled = frozenOn.plusDays(cancelDays());
            return today.isBefore(cancelled) ? Optional.empty() : Optional.of(new Due(SweepStep.CANCEL, cancelled, 0));
        }
        if (!state.mayLogIn()) {
            return Optional.empty();
        }
        var dueOn = dueOn(lastUsed);
        if (!today.isBefore(dueOn)) {
            return Optional.of(new Due(SweepStep.FREEZE, dueOn, 0));
        }
        // Who never logged in has no page on which a warning could stand; the preview shows him to the officer.
        var days = state == AccountState.PENDING ? OptionalInt.empty() : warning(today, dueOn);
        return days.isPresent() ? Optional.of(new Due(SweepStep.WARN, dueOn, days.getAsInt())) : Optional.empty();
    }

    private OptionalInt warning(LocalDate today, LocalDate dueOn) {
        long left = ChronoUnit.DAYS.between(today, dueOn);
        return warnDays.stream()
                .mapToInt(days -> days)
                .filter(days -> left <= days)
                .min();
    }

    /** As it is kept with a run: months, days of warning, days to the cancellation. */
    public String text() {
        String warned = String.join(",", warnDays.stream().map(String::valueOf).toList());
        return "months=%d; warnDays=%s; cancelAfterDays=%d".formatted(months, warned, cancelDays());
    }
}
