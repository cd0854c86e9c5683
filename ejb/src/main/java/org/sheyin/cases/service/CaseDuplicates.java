package org.sheyin.cases.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.cases.model.CaseRepository;
import org.sheyin.cases.model.CaseRules;
import org.sheyin.catalogue.model.FormDefinition;
import org.sheyin.catalogue.model.FormValues;
import org.sheyin.catalogue.service.CatalogueQueries;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/**
 * Shows a case side by side with closed ones of the same person and item (Art 20(2)): to the clerk those of his own outlet,
 * to the agency those of all outlets in its scope. What is shown is logged as a look at it.
 */
@Stateless
public class CaseDuplicates {
    private CaseRepository cases;
    private Repeats repeats;
    private CaseForms forms;
    private CatalogueQueries catalogue;
    private CaseLooks looks;
    private Clock clock;

    public CaseDuplicates() {}

    @Inject
    public CaseDuplicates(
            CaseRepository cases,
            Repeats repeats,
            CaseForms forms,
            CatalogueQueries catalogue,
            CaseLooks looks,
            Clock clock) {
        this.cases = cases;
        this.repeats = repeats;
        this.forms = forms;
        this.catalogue = catalogue;
        this.looks = looks;
        this.clock = clock;
    }

    /** Before the clerk submits. */
    @UseCase(Right.CASE_ACCEPT)
    public EarlierView atOutlet(Actor actor, long caseId) {
        CaseFile file = find(caseId);
        CaseRules.judgeChange(file, actor).orThrow();
        Instant now = clock.instant();
        return view(actor, file, repeats.atOutlet(actor, file, now), now);
    }

    /** While the agency decides. */
    @UseCase({Right.CASE_REVIEW, Right.CASE_SECOND_REVIEW, Right.CASE_APPROVE})
    public EarlierView inScope(Actor actor, long caseId) {
        CaseFile file = find(caseId);
        Instant now = clock.instant();
        return view(actor, file, repeats.inScope(file, now), now);
    }

    private EarlierView view(Actor actor, CaseFile file, List<EarlierCaseQueries.Found> found, Instant now) {
        FormDefinition form =
                catalogue.item(actor, file.item().versionId()).orElseThrow().form();
        FormValues here = forms.open(file);
        found.forEach(one -> looks.shown(actor, one.file().id(), now));
        return new EarlierView(
                form,
                CaseViews.masked(form, here),
                forms.visible(form, here, CaseTimes.today(now)),
                found.stream().map(one -> earlier(one, form, here, now)).toList(),
                repeats.within(now));
    }

    private EarlierView.Earlier earlier(
            EarlierCaseQueries.Found found, FormDefinition form, FormValues here, Instant now) {
        CaseFile file = found.file();
        FormValues there = forms.open(file);
        return new EarlierView.Earlier(
                file.id(),
                file.caseNumber(),
                file.state(),
                found.outletName(),
                file.decidedAt() == null ? file.changedAt() : file.decidedAt(),
                file.decisionNote(),
                CaseViews.masked(form, there),
                forms.visible(form, there, CaseTimes.today(now)),
                CaseViews.differences(form, there, here).stream()
                        .map(CaseView.Change::fieldKey)
                        .collect(Collectors.toSet()));
    }

    private CaseFile find(long caseId) {
        return cases.find(caseId).orElseThrow(CaseAccess::notThere);
    }
}
