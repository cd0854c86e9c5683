package org.sheyin.cases.model;

import java.util.List;

/** Correction records of reopened cases; only added to. */
public interface CorrectionRepository {
    void add(CaseCorrection correction);

    /** In order. */
    List<CaseCorrection> of(long caseId);
}
