package org.sheyin.portal.web;

import org.sheyin.cases.service.CaseFigure;
import org.sheyin.cases.web.CaseListView;
import org.sheyin.cases.web.CaseSearch;
import org.sheyin.shared.web.Figure.Cell;

/** What figures of cases count: those accepted lately, each number by the filter of the list behind it. */
final class Lately {
    /** Back to when figures look. */
    static final String SPAN = "90d";

    private Lately() {}

    static CaseSearch all() {
        return CaseSearch.of(CaseListView.ALL).acceptedIn(SPAN);
    }

    /** With the agency and past the due time. */
    static CaseSearch late() {
        return CaseSearch.of(CaseListView.AT_AGENCY).acceptedIn(SPAN).pastDue();
    }

    /** How many were sent back and which share that is; the share is drawn. */
    static Cell returned(CaseFigure one, CaseSearch search) {
        String path = one.returned() == 0 ? "" : search.sentBack().address();
        return new Cell(one.returned() + " (" + one.returnRate() + "%)", path, one.returnRate());
    }
}
