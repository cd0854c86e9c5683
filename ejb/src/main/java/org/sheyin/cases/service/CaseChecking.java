package org.sheyin.cases.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.cases.model.CaseRepository;
import org.sheyin.catalogue.model.FormValues;
import org.sheyin.catalogue.service.CatalogueQueries;
import org.sheyin.catalogue.service.ItemView;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** Tells while typing what is still missing, by the same rules that the submission is judged by. Changes nothing. */
@Stateless
public class CaseChecking {
    private CaseRepository cases;
    private CaseForms forms;
    private EntryCheck entry;
    private CatalogueQueries catalogue;
    private CaseTrail trail;
    private Clock clock;

    public CaseChecking() {}

    @Inject
    public CaseChecking(
            CaseRepository cases,
            CaseForms forms,
            EntryCheck entry,
            CatalogueQueries catalogue,
            CaseTrail trail,
            Clock clock) {
        this.cases = cases;
        this.forms = forms;
        this.entry = entry;
        this.catalogue = catalogue;
        this.trail = trail;
        this.clock = clock;
    }

    /** The pages of the working copy, by line and order. */
    @UseCase(Right.CASE_ACCEPT)
    public List<PageView> pages(Actor actor, long caseId) {
        CaseFile file = cases.find(caseId).orElseThrow(CaseAccess::notThere);
        return trail.pages(file.id()).stream()
                .filter(page -> page.removedVersion() == null)
                .sorted(Comparator.comparingInt(PageView::ordinal))
                .toList();
    }

    /** Judges what is stored, as it would be submitted now; its numbers come masked. */
    @UseCase(Right.CASE_ACCEPT)
    public IntakeCheck checkStored(Actor actor, long caseId) {
        CaseFile file = cases.find(caseId).orElseThrow(CaseAccess::notThere);
        var check = check(actor, file, forms.open(file));
        ItemView item = catalogue.item(actor, file.item().versionId()).orElseThrow();
        return check.with(CaseViews.masked(item.form(), check.values()));
    }

    /** Judges what {@link CaseIntake#save(Actor, long, FormValues, FormValues)} would keep. */
    @UseCase(Right.CASE_ACCEPT)
    public IntakeCheck check(Actor actor, long caseId, FormValues before, FormValues typed) {
        CaseFile file = cases.find(caseId).orElseThrow(CaseAccess::notThere);
        return check(actor, file, typed.onto(forms.open(file), before));
    }

    @UseCase(Right.CASE_ACCEPT)
    public IntakeCheck check(Actor actor, long caseId, FormValues typed) {
        return check(actor, cases.find(caseId).orElseThrow(CaseAccess::notThere), typed);
    }

    private IntakeCheck check(Actor actor, CaseFile file, FormValues typed) {
        Instant now = clock.instant();
        LocalDate today = CaseTimes.today(now);
        ItemView item = catalogue.item(actor, file.item().versionId()).orElseThrow();
        FormValues values = forms.tidy(item.form(), typed, today);
        return new IntakeCheck(
                values,
                forms.derived(item.form(), values, today),
                forms.visible(item.form(), values, today),
                forms.required(item.form(), values, today),
                forms.leads(item.form(), values, today),
                forms.materials(item.form(), values, today),
                entry.judge(item, file, values, cases.held(file.id(), now), today)
                        .reasons(),
                entry.advice(item, values, today));
    }
}
