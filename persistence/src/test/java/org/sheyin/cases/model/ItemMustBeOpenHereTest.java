package org.sheyin.cases.model;

import org.junit.jupiter.api.Test;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;

/** An item that is not open at the outlet for the person is refused with the catalogue's own reason. */
class ItemMustBeOpenHereTest {
    @Test
    void an_open_item_is_accepted() {
        Trial.of(CaseAction.ACCEPT).isAllowed();
    }

    @Test
    void an_item_that_is_not_open_is_refused_with_the_reason_given() {
        var closed = Decision.refuse(Reason.of("SAMPLE-OPEN", "16"));
        Trial.of(CaseAction.ACCEPT).facts(facts -> facts.itemOpen(closed)).isRefusedBy("SAMPLE-OPEN");
    }
}
