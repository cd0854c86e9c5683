package org.sheyin.permission.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.sheyin.audit.model.AuditFact;
import org.sheyin.audit.service.AuditTrail;
import org.sheyin.permission.model.PermissionAction;
import org.sheyin.permission.model.PermissionEvent;
import org.sheyin.permission.model.PermissionFacts;
import org.sheyin.permission.model.PermissionRepository;
import org.sheyin.permission.model.PermissionRequest;
import org.sheyin.permission.model.PermissionState;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Digest;
import org.sheyin.shared.model.MonthIds;

/** Takes a request one step further with its event and audit row, in one transaction. */
@ApplicationScoped
public class PermissionTransitions {
    private final PermissionRepository requests;
    private final AuditTrail audit;
    private final MonthIds ids;

    protected PermissionTransitions() {
        this(null, null, null);
    }

    @Inject
    public PermissionTransitions(PermissionRepository requests, AuditTrail audit, MonthIds ids) {
        this.requests = requests;
        this.audit = audit;
        this.ids = ids;
    }

    /** @param confirmation factor of the re-confirmation, empty when none was asked; @return when refused, nothing changed */
    public Decision step(
            PermissionRequest request, PermissionAction action, PermissionFacts facts, Actor actor, Step step) {
        boolean begins = request.state() == PermissionState.NEW;
        String before = begins ? "" : hash(request);
        Decision decision = request.apply(action, facts, actor, step.at());
        if (decision.isAllowed()) {
            if (begins) {
                requests.add(request);
            }
            // Each autosave is audited, and only what others look at stands in the trail.
            if (action != PermissionAction.SAVE) {
                requests.add(new PermissionEvent(
                        ids.next("permission_event", step.at()),
                        request,
                        action,
                        step.confirmation(),
                        actor,
                        step.at()));
            }
            audit.record(
                    actor,
                    AuditFact.done("PERMISSION_" + action.name(), "PERMISSION", request.id(), before, hash(request)));
        }
        return decision;
    }

    /** When, and by what the person was confirmed once more. */
    public record Step(Instant at, String confirmation) {
        public static Step at(Instant at) {
            return new Step(at, "");
        }
    }

    private static String hash(PermissionRequest request) {
        return Digest.sha256(request.state() + " " + request.sheetVersion() + " " + request.sheetHash());
    }
}
