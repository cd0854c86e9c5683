package org.sheyin.cases.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.sheyin.cases.model.CaseCorrection;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.cases.model.Correction;
import org.sheyin.cases.model.CorrectionRepository;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.MonthIds;

/** Writes and reads the correction records of reopened cases (Art 27). */
@ApplicationScoped
public class Corrections {
    private final CorrectionRepository repository;
    private final MonthIds ids;

    protected Corrections() {
        this(null, null);
    }

    @Inject
    public Corrections(CorrectionRepository repository, MonthIds ids) {
        this.repository = repository;
        this.ids = ids;
    }

    /** The record with the decision as it stands before the step. */
    CaseCorrection drawUp(CaseFile file, Correction correction, Actor author, Instant at) {
        return new CaseCorrection(ids.next("case_correction", at), file, correction, author, at);
    }

    void keep(CaseCorrection record) {
        repository.add(record);
    }

    /** In order; a case that was never reopened is not asked for. */
    List<CaseView.Corrected> of(CaseFile file) {
        return file.clock().reopenedAt() == null
                ? List.of()
                : repository.of(file.id()).stream().map(Corrections::view).toList();
    }

    private static CaseView.Corrected view(CaseCorrection one) {
        return new CaseView.Corrected(
                one.decidedState(),
                one.decidedAt(),
                one.decisionNote(),
                one.legalBasis(),
                one.correction(),
                one.authorName(),
                one.at());
    }
}
