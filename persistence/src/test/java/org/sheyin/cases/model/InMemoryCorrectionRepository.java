package org.sheyin.cases.model;

import java.util.ArrayList;
import java.util.List;

/** Correction records in memory; for tests. */
public final class InMemoryCorrectionRepository implements CorrectionRepository {
    private final List<CaseCorrection> corrections = new ArrayList<>();

    @Override
    public void add(CaseCorrection correction) {
        corrections.add(correction);
    }

    @Override
    public List<CaseCorrection> of(long caseId) {
        return corrections.stream()
                .filter(correction -> correction.caseId() == caseId)
                .toList();
    }
}
