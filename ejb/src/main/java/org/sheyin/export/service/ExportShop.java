package org.sheyin.export.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.sheyin.cases.service.CaseFilter;
import org.sheyin.export.model.ExportOrder;
import org.sheyin.export.model.ExportOrder.Kept;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;

/** Where files are made and sealed, within the parameters in force. */
@ApplicationScoped
public class ExportShop {
    private final ExportLists lists;
    private final ExportSeal seal;
    private final ExportTerms terms;

    protected ExportShop() {
        this(null, null, null);
    }

    @Inject
    public ExportShop(ExportLists lists, ExportSeal seal, ExportTerms terms) {
        this.lists = lists;
        this.seal = seal;
        this.terms = terms;
    }

    Kept kept(Instant at) {
        return terms.kept(at);
    }

    /** Art 24: as much as suffices; more lines than set are narrowed first, and none is no export. */
    Decision judgeSize(Actor actor, CaseFilter filter, Instant at) {
        var most = terms.mostLines(at);
        int count = lists.countUpTo(actor, filter, most.asInt());
        return Decision.when(
                count > 0 && count <= most.asInt(),
                most.cite(Reason.of("EXPORT-24-4", "24", most.text())).atField("purpose"));
    }

    void fill(ExportOrder order, Actor actor, RequestExport asked, Instant at) {
        var made = lists.make(actor, asked, terms.basis(at), terms.mostLines(at).asInt());
        order.made(seal.seal(order.id(), made.text()), made.lines());
    }

    String open(ExportOrder order) {
        return seal.open(order.id(), order.content());
    }
}
