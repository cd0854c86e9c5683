package org.sheyin.cases.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.cases.model.EarlierCases;
import org.sheyin.rule.model.ParameterValue;
import org.sheyin.shared.model.Actor;

/** Whether a person had the same item before, closed within case.duplicate.days (Art 20(2)). */
@ApplicationScoped
public class Repeats {
    private final EarlierCaseQueries queries;
    private final CaseTimes times;

    protected Repeats() {
        this(null, null);
    }

    @Inject
    public Repeats(EarlierCaseQueries queries, CaseTimes times) {
        this.queries = queries;
        this.times = times;
    }

    /** What the clerk has to confirm; of another outlet he learns nothing (Art 24). */
    EarlierCases toConfirm(Actor clerk, CaseFile file, Instant at) {
        var numbers = atOutlet(clerk, file, at).stream()
                .map(found -> found.file().caseNumber())
                .toList();
        return new EarlierCases(numbers, within(at));
    }

    List<EarlierCaseQueries.Found> atOutlet(Actor clerk, CaseFile file, Instant at) {
        return find(file, clerk.outletId(), at);
    }

    /** Of all outlets, as far as the agency's scope reaches. */
    List<EarlierCaseQueries.Found> inScope(CaseFile file, Instant at) {
        return find(file, null, at);
    }

    /** Number of the person's other open case of the item, as far as the actor's scope shows it; empty when none. */
    String open(CaseFile file, Instant at) {
        return queries.open(file, at);
    }

    private List<EarlierCaseQueries.Found> find(CaseFile file, Long outletId, Instant at) {
        Instant since = at.minus(within(at).asDuration());
        return file.applicant().idIndex() == null ? List.of() : queries.closed(file, outletId, since);
    }

    ParameterValue within(Instant at) {
        return times.value("case.duplicate.days", at);
    }
}
