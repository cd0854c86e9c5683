package org.sheyin.core.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.sheyin.audit.model.AuditFact;
import org.sheyin.audit.service.AuditTrail;
import org.sheyin.core.model.Posting;
import org.sheyin.core.model.PostingAction;
import org.sheyin.core.model.PostingFacts;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Digest;

/** Takes a posting one step further with its audit row, in one transaction. */
@ApplicationScoped
public class PostingTransitions {
    private final AuditTrail audit;

    protected PostingTransitions() {
        this(null);
    }

    @Inject
    public PostingTransitions(AuditTrail audit) {
        this.audit = audit;
    }

    /** @return the decision; when refused, nothing has changed */
    public Decision step(Posting posting, PostingAction action, PostingFacts facts, Actor actor, Instant at) {
        String before = hash(posting);
        Decision decision = posting.apply(action, facts, at);
        if (decision.isAllowed()) {
            audit.record(
                    actor,
                    AuditFact.done("CORE_" + action.name(), "CORE_POSTING", posting.id(), before, hash(posting)));
        }
        return decision;
    }

    private static String hash(Posting posting) {
        return Digest.sha256(posting.key() + " " + posting.state() + " " + posting.attempts() + " " + posting.serial());
    }
}
