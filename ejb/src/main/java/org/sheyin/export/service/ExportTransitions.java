package org.sheyin.export.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.sheyin.audit.model.AuditFact;
import org.sheyin.audit.service.AuditTrail;
import org.sheyin.export.model.ExportAction;
import org.sheyin.export.model.ExportOrder;
import org.sheyin.export.model.ExportState;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Digest;

/** Takes an export one step further with its audit row; the row's hashes hold filter, purpose and number of lines. */
@ApplicationScoped
public class ExportTransitions {
    private final AuditTrail audit;

    protected ExportTransitions() {
        this(null);
    }

    @Inject
    public ExportTransitions(AuditTrail audit) {
        this.audit = audit;
    }

    /** @return the decision; when refused, nothing has changed */
    public Decision step(ExportOrder order, ExportAction action, Actor actor, Instant at) {
        String before = order.state() == ExportState.NEW ? "" : hash(order);
        Decision decision = order.apply(action, at);
        if (decision.isAllowed()) {
            audit.record(actor, AuditFact.done("EXPORT_" + action.name(), "EXPORT", order.id(), before, hash(order)));
        }
        return decision;
    }

    private static String hash(ExportOrder order) {
        return Digest.sha256(String.join(
                "\n",
                order.filter(),
                order.purpose(),
                order.state().name(),
                Integer.toString(order.lines()),
                Integer.toString(order.downloads())));
    }
}
