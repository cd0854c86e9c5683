package org.sheyin.cases.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.sheyin.cases.model.CasePaper;
import org.sheyin.print.service.PaperPrinter;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** Prints the papers of a case. The copy is counted and logged first; no transaction is open while the PDF is made. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CasePrints {
    private CasePapers papers;
    private PaperPrinter printer;

    public CasePrints() {}

    @Inject
    public CasePrints(CasePapers papers, PaperPrinter printer) {
        this.papers = papers;
        this.printer = printer;
    }

    /** @throws org.sheyin.shared.model.RefusedException CASE-20-14 when the case is not in a state of this paper */
    @UseCase(Right.CASE_PRINT)
    public PrintedPaper print(Actor actor, long caseId, CasePaper paper) {
        PaperOrder order = papers.order(actor, caseId, paper);
        return new PrintedPaper(order.fileName(), printer.print(order.template(), order.values()));
    }
}
