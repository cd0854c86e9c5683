package org.sheyin.recovery.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sheyin.cases.service.CaseView;
import org.sheyin.recovery.service.RecoveryQueries;
import org.sheyin.recovery.service.RecoveryRow;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.web.Viewer;

/** The recovery that a case began, for the case's page. */
@Named
@RequestScoped
public class CaseRecovery {
    private final Viewer user;
    private final RecoveryQueries queries;
    private final Map<Long, Optional<RecoveryRow>> known = new HashMap<>();

    protected CaseRecovery() {
        this(null, null);
    }

    @Inject
    public CaseRecovery(Viewer user, RecoveryQueries queries) {
        this.user = user;
        this.queries = queries;
    }

    /** Null when there is none, or it is not for this person. */
    public RecoveryRow of(CaseView view) {
        boolean decided =
                view.summary().decidedAt() != null || !view.corrections().isEmpty();
        return decided && user.may(Right.RECOVERY_READ)
                ? known.computeIfAbsent(view.id(), id -> queries.ofCase(user.actor(), id))
                        .orElse(null)
                : null;
    }
}
