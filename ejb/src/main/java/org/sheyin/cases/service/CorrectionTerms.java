package org.sheyin.cases.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** How long corrections are still awaited before the sweep closes them by rule (Art 20, CASE-20-9). */
@Stateless
public class CorrectionTerms {
    private CaseTimes times;
    private Clock clock;

    public CorrectionTerms() {}

    @Inject
    public CorrectionTerms(CaseTimes times, Clock clock) {
        this.times = times;
        this.clock = clock;
    }

    /** @return of each line that awaits a correction, by the id of its case */
    @UseCase(Right.CASE_READ)
    public Map<Long, Left> left(Actor actor, List<CaseRow> lines) {
        Instant now = clock.instant();
        var horizon = times.horizon(now);
        Function<CaseRow, Left> left = line ->
                new Left(times.workingDaysLeft(line.correctionDueAt(), now), horizon.of(line.correctionDueAt()));
        return lines.stream()
                .filter(line -> line.correctionDueAt() != null)
                .collect(Collectors.toMap(CaseRow::id, left));
    }

    /** @param days working days until the last day, negative when it has passed */
    public record Left(int days, Urgency urgency) {}
}
