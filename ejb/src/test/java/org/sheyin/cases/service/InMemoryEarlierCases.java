package org.sheyin.cases.service;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.model.InMemoryCaseRepository;

/** Closed cases of a person found in memory, without scope; for tests. */
final class InMemoryEarlierCases extends EarlierCaseQueries {
    private final InMemoryCaseRepository cases;

    InMemoryEarlierCases(InMemoryCaseRepository cases) {
        this.cases = cases;
    }

    @Override
    List<Found> closed(CaseFile file, Long outletId, Instant since) {
        return cases.all()
                .filter(one -> file.applicant().idIndex().equals(one.applicant().idIndex()))
                .filter(one -> one.item().code().equals(file.item().code()) && one.id() != file.id())
                .filter(one -> CaseState.closed().contains(one.state()))
                .filter(one -> !closedAt(one).isBefore(since))
                .filter(one ->
                        outletId == null || outletId == one.jurisdiction().outletId())
                .sorted(Comparator.comparing(CaseFile::id).reversed())
                .map(one -> new Found(one, "网点" + one.jurisdiction().outletId()))
                .toList();
    }

    @Override
    String open(CaseFile file, Instant now) {
        return cases.all()
                .filter(one -> file.applicant().idIndex().equals(one.applicant().idIndex()))
                .filter(one -> one.item().code().equals(file.item().code()) && one.id() != file.id())
                .filter(one -> one.state().isOpen())
                .map(CaseFile::caseNumber)
                .findFirst()
                .orElse("");
    }

    private static Instant closedAt(CaseFile file) {
        return file.decidedAt() == null ? file.changedAt() : file.decidedAt();
    }
}
