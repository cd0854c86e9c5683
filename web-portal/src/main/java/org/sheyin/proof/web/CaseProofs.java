package org.sheyin.proof.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.proof.service.ProofReading;
import org.sheyin.proof.service.ProofView;

/** The proofs and post-checks of a case, for the case's page. */
@Named
@RequestScoped
public class CaseProofs {
    private final CurrentUser user;
    private final ProofReading reading;
    private final Map<Long, ProofView> known = new HashMap<>();

    protected CaseProofs() {
        this(null, null);
    }

    @Inject
    public CaseProofs(CurrentUser user, ProofReading reading) {
        this.user = user;
        this.reading = reading;
    }

    public ProofView of(long caseId) {
        return known.computeIfAbsent(caseId, id -> reading.look(user.actor(), id));
    }
}
