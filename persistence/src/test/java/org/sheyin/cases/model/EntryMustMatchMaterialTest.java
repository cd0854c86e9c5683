package org.sheyin.cases.model;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sheyin.shared.model.Decision;

/** Rule CASE-20-2b: the clerk confirms that entry and material agree (Art 20(2)). */
class EntryMustMatchMaterialTest {
    @ParameterizedTest
    @EnumSource(names = {"ACCEPT", "RESUBMIT"})
    void confirmed_it_passes(CaseAction action) {
        Trial.of(action).facts(facts -> facts.entry(Decision.ALLOWED, true)).isAllowed();
    }

    @ParameterizedTest
    @EnumSource(names = {"ACCEPT", "RESUBMIT"})
    void unconfirmed_it_is_refused(CaseAction action) {
        Trial.of(action).facts(facts -> facts.entry(Decision.ALLOWED, false)).isRefusedBy("CASE-20-2b");
    }
}
