package org.sheyin.reception.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.reception.service.VisitQueries;
import org.sheyin.reception.service.VisitRow;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.model.Right;

/** The visit from which a case was begun, for the case's page; shown to the posts of the outlet only. */
@Named
@RequestScoped
public class CaseVisit {
    private final CurrentUser user;
    private final VisitQueries queries;
    private final Map<Long, Optional<VisitRow>> known = new HashMap<>();

    protected CaseVisit() {
        this(null, null);
    }

    @Inject
    public CaseVisit(CurrentUser user, VisitQueries queries) {
        this.user = user;
        this.queries = queries;
    }

    /** Null when there is none, or it is not for this person. */
    public VisitRow of(long caseId) {
        return known.computeIfAbsent(caseId, this::find).orElse(null);
    }

    private Optional<VisitRow> find(long caseId) {
        var actor = user.actor();
        boolean shown = actor.kind() == OrgKind.BANK && (actor.may(Right.CASE_GUIDE) || actor.may(Right.CASE_ACCEPT));
        return shown ? queries.ofCase(actor, caseId) : Optional.empty();
    }
}
