package org.sheyin.permission.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.sheyin.print.service.PaperPrinter;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** Prints a request as the table of Annex 3; no transaction is open while the PDF is made. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PermissionPrints {
    private PermissionPapers papers;
    private PaperPrinter printer;
    private Clock clock;

    public PermissionPrints() {}

    @Inject
    public PermissionPrints(PermissionPapers papers, PaperPrinter printer, Clock clock) {
        this.papers = papers;
        this.printer = printer;
        this.clock = clock;
    }

    /** A paper to be stamped. */
    public record Printed(String fileName, byte[] pdf) {}

    @UseCase(Right.PERMISSION_FILE)
    public Printed print(Actor actor, long id) {
        PermissionPaper paper = papers.order(actor, id, clock.instant());
        return new Printed(paper.fileName(), printer.print("permission-request", paper.values()));
    }
}
