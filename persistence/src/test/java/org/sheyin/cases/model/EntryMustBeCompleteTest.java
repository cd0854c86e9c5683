package org.sheyin.cases.model;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;

/** Findings on form and material stop acceptance and resubmission, all of them at once (Art 20(2)). */
class EntryMustBeCompleteTest {
    @ParameterizedTest
    @EnumSource(names = {"ACCEPT", "RESUBMIT"})
    void a_complete_entry_passes(CaseAction action) {
        Trial.of(action).isAllowed();
    }

    @ParameterizedTest
    @EnumSource(names = {"ACCEPT", "RESUBMIT"})
    void all_findings_are_told_at_once(CaseAction action) {
        var first = Decision.refuse(Reason.of("SAMPLE-FORM-1", "20(2)"));
        var second = Decision.refuse(Reason.of("SAMPLE-FORM-2", "20(2)"));
        var found = Decision.all(List.of(first, second));
        Trial.of(action).facts(facts -> facts.entry(found, true)).isRefusedBy("SAMPLE-FORM-1", "SAMPLE-FORM-2");
    }
}
