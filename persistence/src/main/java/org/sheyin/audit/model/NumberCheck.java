package org.sheyin.audit.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks for numbers of the nodes that are missing or were given twice (Art 6): a row that was taken out leaves a hole. */
final class NumberCheck {
    /** Longer than a transaction may last, so that no number under way counts as missing. */
    static final Duration UNDER_WAY = Duration.ofMinutes(15);

    private record Run(String node, int epoch) {}

    private final Map<Run, NumberRanges> runs = new HashMap<>();
    private final Map<Run, Long> known = new HashMap<>();
    private boolean fromTheBeginning = true;

    /** @return false when the number was given before */
    boolean see(AuditRecord row) {
        return row.isOfBefore()
                || runs.computeIfAbsent(run(row.number()), key -> new NumberRanges())
                        .add(row.number().sequence(), row.id(), row.at());
    }

    /** A row of before the check begins: what is missing below it is not asked for. */
    void recall(AuditRecord row) {
        if (!row.isOfBefore()) {
            known.merge(run(row.number()), row.number().sequence(), Math::max);
            see(row);
        }
        fromTheBeginning = false;
    }

    /** Earlier rows are not at hand: nothing is missing below the first number that was seen. */
    void forgetBeginning() {
        fromTheBeginning = false;
    }

    /** @param row by which a node tells which numbers of an earlier run a crash took along: {@code 12,15-17} */
    void explain(AuditRecord row) {
        var ranges = runs.get(new Run(row.number().node(), (int) row.subjectId()));
        if (ranges != null && !row.rules().isEmpty()) {
            for (String part : row.rules().split(",")) {
                String[] ends = part.split("-");
                ranges.explain(Long.parseLong(ends[0]), Long.parseLong(ends[ends.length - 1]));
            }
        }
    }

    List<AuditFinding> findings(Instant now) {
        var findings = new ArrayList<AuditFinding>();
        runs.forEach((run, ranges) -> ranges.holes(floor(run, ranges)).stream()
                .filter(hole -> hole.at().isBefore(now.minus(UNDER_WAY)))
                .map(hole -> new AuditFinding(
                        AuditFinding.Problem.HOLE,
                        hole.id(),
                        run.node() + " " + run.epoch() + ": " + hole.first() + "-" + hole.last()))
                .forEach(findings::add));
        return findings;
    }

    private long floor(Run run, NumberRanges ranges) {
        if (fromTheBeginning) {
            return 1;
        }
        return known.containsKey(run) ? known.get(run) + 1 : ranges.first();
    }

    private static Run run(NodeNumber number) {
        return new Run(number.node(), number.epoch());
    }
}
