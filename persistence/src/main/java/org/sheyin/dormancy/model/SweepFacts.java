package org.sheyin.dormancy.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.sheyin.account.model.Account;
import org.sheyin.dormancy.model.DormancyTerms.Due;

/**
 * What a run has to know of the accounts that it looks at, and what is due by it.
 *
 * @param changes all that was done about them before
 * @param exempt accounts that are left out on the day
 */
public record SweepFacts(Map<Long, List<SweepChange>> changes, Set<Long> exempt, SecurityStays stays) {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** The step that is due and was not yet done. */
    public Optional<Due> due(Account account, DormancyTerms terms, LocalDate today) {
        var before = changes.getOrDefault(account.id(), List.of());
        return terms.due(account.state(), day(account.lastUsedAt()), frozenOn(account, before), today)
                .map(due -> decided(account, due))
                .filter(due -> before.stream().noneMatch(change -> change.isOf(due)));
    }

    private Due decided(Account account, Due due) {
        if (due.step().isTaking() && exempt.contains(account.id())) {
            return new Due(SweepStep.SPARE, due.dueOn(), 0);
        }
        return due.step() == SweepStep.FREEZE && !stays.mayFreeze(account).isAllowed()
                ? new Due(SweepStep.KEEP, due.dueOn(), 0)
                : due;
    }

    /** The day from which the cancellation is counted: the standing freeze, or when a cancellation was taken back. */
    private static LocalDate frozenOn(Account account, List<SweepChange> before) {
        return before.stream()
                .filter(change -> change.at().isAfter(account.lastUsedAt()))
                .map(SweepFacts::frozenBy)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private static LocalDate frozenBy(SweepChange change) {
        if (change.step() == SweepStep.FREEZE && change.undoneAt() == null) {
            return change.businessDate();
        }
        return change.step() == SweepStep.CANCEL && change.undoneAt() != null ? day(change.undoneAt()) : null;
    }

    public static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }
}
