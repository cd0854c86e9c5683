package org.sheyin.cases.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.cases.model.CaseLook;
import org.sheyin.cases.model.CaseRepository;
import org.sheyin.cases.model.CaseRules;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** Looking at a case: logged apart from acting, and numbers revealed only for a purpose (Art 6, 24). */
@Stateless
public class CaseReading {
    private static final int PURPOSE_LENGTH = 200;

    private CaseRepository cases;
    private CaseViews views;
    private CaseForms forms;
    private CaseLooks looks;
    private Clock clock;

    public CaseReading() {}

    @Inject
    public CaseReading(CaseRepository cases, CaseViews views, CaseForms forms, CaseLooks looks, Clock clock) {
        this.cases = cases;
        this.views = views;
        this.forms = forms;
        this.looks = looks;
        this.clock = clock;
    }

    /** Opens the case with its numbers masked. */
    @UseCase(Right.CASE_READ)
    public CaseView look(Actor actor, long caseId) {
        CaseFile file = find(caseId);
        looks.shown(actor, caseId, clock.instant());
        return views.masked(actor, file, clock.instant());
    }

    /** Opens a draft or correction for editing, with what was typed in full. */
    @UseCase(Right.CASE_ACCEPT)
    public CaseView edit(Actor actor, long caseId) {
        CaseFile file = find(caseId);
        CaseRules.judgeChange(file, actor).orThrow();
        looks.shown(actor, caseId, clock.instant());
        return views.full(actor, file, clock.instant());
    }

    /** Opens what would be submitted now, to be compared with the material; numbers masked. */
    @UseCase(Right.CASE_ACCEPT)
    public CaseView compare(Actor actor, long caseId) {
        CaseFile file = find(caseId);
        CaseRules.judgeChange(file, actor).orThrow();
        looks.shown(actor, caseId, clock.instant());
        return views.masked(actor, file, clock.instant());
    }

    /**
     * Shows one number in full.
     *
     * @param field its key, or {@code rows[0].column} for a number in a row
     * @param purpose why, 4 to 200 characters; logged with the viewer
     */
    @UseCase(Right.CASE_REVEAL)
    public String reveal(Actor actor, long caseId, String field, String purpose) {
        String why = purpose == null ? "" : purpose.strip();
        if (why.length() < 4 || why.length() > PURPOSE_LENGTH) {
            throw new RefusedException(Reason.of("CASE-24-3", "24").atField("purpose"));
        }
        CaseFile file = find(caseId);
        looks.shown(actor, caseId, CaseLook.What.reveal(why, field), clock.instant());
        return forms.open(file).at(field);
    }

    private CaseFile find(long caseId) {
        return cases.find(caseId).orElseThrow(CaseAccess::notThere);
    }
}
