package org.sheyin.cases.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.cases.model.CaseRepository;
import org.sheyin.cases.model.CaseRules;
import org.sheyin.catalogue.model.FormValues;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** From one item to another that what was typed leads to, taking along what both ask (Annex 2). */
@Stateless
public class CaseLeads {
    private CaseRepository cases;
    private CaseForms forms;
    private ItemAccess items;
    private CaseIntake intake;
    private Clock clock;

    public CaseLeads() {}

    @Inject
    public CaseLeads(CaseRepository cases, CaseForms forms, ItemAccess items, CaseIntake intake, Clock clock) {
        this.cases = cases;
        this.forms = forms;
        this.items = items;
        this.intake = intake;
        this.clock = clock;
    }

    /**
     * Begins a draft of the other item; the case at hand stays as it is.
     *
     * @param token of the page that asks; asked twice, the first draft is answered as it is by now
     * @return id of the draft
     */
    @UseCase(Right.CASE_ACCEPT)
    public long follow(Actor actor, long caseId, String itemCode, String token) {
        CaseFile file = cases.find(caseId).orElseThrow(CaseAccess::notThere);
        CaseRules.judgeChange(file, actor).orThrow();
        LocalDate today = CaseTimes.today(clock.instant());
        var form = items.item(actor, file.item().versionId()).form();
        FormValues carried = forms.carried(form, itemCode, forms.open(file), today)
                .orElseThrow(() -> new RefusedException(Reason.of("CASE-16-2", "16", itemCode)));
        long id = intake.begin(actor, itemCode, token);
        CaseFile begun = cases.find(id).orElseThrow(CaseAccess::notThere);
        if (forms.open(begun).equals(FormValues.EMPTY)) {
            intake.save(actor, id, carried);
        }
        return id;
    }
}
