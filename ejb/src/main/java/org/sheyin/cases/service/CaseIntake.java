package org.sheyin.cases.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.time.Instant;
import org.sheyin.cases.model.CaseAction;
import org.sheyin.cases.model.CaseFacts;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.cases.model.CaseItem;
import org.sheyin.cases.model.CasePage;
import org.sheyin.cases.model.CaseRepository;
import org.sheyin.cases.model.CaseRules;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.model.Submission;
import org.sheyin.catalogue.model.FormValues;
import org.sheyin.catalogue.service.ItemView;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.CaseNumber;
import org.sheyin.shared.model.MonthIds;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** 受理 at the counter: begin a draft, save it as one types, accept and submit it, correct it (Art 20(2)). */
@Stateless
public class CaseIntake {
    private CaseRepository cases;
    private CaseTransitions transitions;
    private IntakeFacts facts;
    private CaseForms forms;
    private MonthIds ids;
    private Clock clock;

    public CaseIntake() {}

    @Inject
    public CaseIntake(
            CaseRepository cases,
            CaseTransitions transitions,
            IntakeFacts facts,
            CaseForms forms,
            MonthIds ids,
            Clock clock) {
        this.cases = cases;
        this.transitions = transitions;
        this.facts = facts;
        this.forms = forms;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Begins a draft of an item that is open here.
     *
     * @param token of the page that asks; a double click begins one draft
     * @return id of the case
     */
    @UseCase(Right.CASE_ACCEPT)
    public long begin(Actor actor, String itemCode, String token) {
        return begin(actor, itemCode, token, null);
    }

    /** @param visitId the visit from which it is begun, null without one */
    @UseCase(Right.CASE_ACCEPT)
    public long begin(Actor actor, String itemCode, String token, Long visitId) {
        Instant now = clock.instant();
        long id = ids.next("case_file", now);
        if (!cases.keep(new Submission(token, actor.accountId(), id, 0, now))) {
            return first(actor, token).caseId();
        }
        facts.itemOpen(actor, itemCode, now).orThrow();
        ItemView item = facts.itemInForce(actor, itemCode, now);
        var caseItem = new CaseItem(
                        item.code(),
                        item.versionId(),
                        item.name().zh(),
                        facts.completesAtBank(actor, itemCode, now),
                        item.reviewSteps(),
                        item.serviceDays())
                .askedIn(visitId);
        var form = forms.seal(id, FormValues.EMPTY);
        var file = new CaseFile(id, caseItem, facts.competence(actor, item, FormValues.EMPTY), form, actor, now);
        transitions.step(file, CaseAction.BEGIN, CaseFacts.none(), actor, now).orThrow();
        return id;
    }

    /** Keeps what was typed, complete or not; nothing is judged. @return when it was kept */
    @UseCase(Right.CASE_ACCEPT)
    public Instant save(Actor actor, long caseId, FormValues typed) {
        Instant now = clock.instant();
        keep(actor, lock(caseId), typed, now);
        return now;
    }

    /**
     * Keeps what a page changed, beside what another tab changed meanwhile.
     *
     * @param before what the page showed before it was typed into
     * @throws OptimisticLockException when both changed the same field, so that a person chooses (mine or theirs)
     */
    @UseCase(Right.CASE_ACCEPT)
    public Instant save(Actor actor, long caseId, FormValues before, FormValues typed) {
        Instant now = clock.instant();
        CaseFile file = lock(caseId);
        FormValues stored = forms.open(file);
        CaseRules.judgeChange(file, actor).orThrow();
        if (forms.conflict(facts.itemOf(actor, file).form(), typed, stored, before, CaseTimes.today(now))) {
            throw new OptimisticLockException("fields of case " + caseId);
        }
        keep(actor, file, typed.onto(stored, before), now);
        return now;
    }

    private void keep(Actor actor, CaseFile file, FormValues typed, Instant now) {
        String hash = file.formHash();
        Instant changed = file.changedAt();
        store(actor, file, typed, now);
        transitions.saved(file, hash, changed, actor, now);
    }

    private void store(Actor actor, CaseFile file, FormValues typed, Instant now) {
        CaseRules.judgeChange(file, actor).orThrow();
        ItemView item = facts.itemOf(actor, file);
        FormValues values = forms.tidy(item.form(), typed, CaseTimes.today(now));
        file.edit(forms.seal(file.id(), values), facts.competence(actor, item, values), now)
                .orThrow();
    }

    /**
     * Accepts a draft and submits it, or submits a correction: one transaction, one case for a token. What ends at the bank
     * is accepted only and waits for its proof (Annex 2).
     */
    @UseCase(Right.CASE_ACCEPT)
    public Submitted submit(Actor actor, SubmitCase command) {
        Instant now = clock.instant();
        CaseFile file = lock(command.caseId());
        if (!cases.keep(new Submission(command.token(), actor.accountId(), file.id(), file.version() + 1, now))) {
            return repeated(actor, command);
        }
        CaseRules.judgeCompared(file, command.seen()).orThrow();
        if (command.values() != null) {
            store(actor, file, command.values(), now);
        }
        if (file.state() == CaseState.CORRECTION) {
            resubmit(actor, file, command.confirmed(), now);
        } else {
            accept(actor, file, command, now);
            if (!file.item().completesAtBank()) {
                transitions
                        .step(file, CaseAction.SUBMIT, CaseFacts.none(), actor, now)
                        .orThrow();
            }
        }
        return Submitted.of(file, file.version());
    }

    private void accept(Actor actor, CaseFile file, SubmitCase command, Instant now) {
        var found = facts.forAcceptance(actor, file, command, now)
                .caseNumber(number(file, now))
                .build();
        transitions.step(file, CaseAction.ACCEPT, found, actor, now).orThrow();
    }

    private void resubmit(Actor actor, CaseFile file, boolean confirmed, Instant now) {
        var found = facts.forCorrection(actor, file, confirmed, now).build();
        transitions.step(file, CaseAction.RESUBMIT, found, actor, now).orThrow();
    }

    private Submitted repeated(Actor actor, SubmitCase command) {
        Submission first = first(actor, command.token());
        CaseFile file = cases.find(first.caseId())
                .filter(one -> one.id() == command.caseId())
                .orElseThrow(CaseAccess::notThere);
        return Submitted.of(file, first.version());
    }

    /** A token answers only to whoever used it first (Art 24). */
    private Submission first(Actor actor, String token) {
        return cases.submission(token)
                .filter(one -> one.accountId() == actor.accountId())
                .orElseThrow(CaseAccess::notThere);
    }

    private String number(CaseFile file, Instant now) {
        String county = file.jurisdiction().outletRegion().substring(0, 6);
        int serial = (int) ((ids.number("case_number_seq") - 1) % CaseNumber.SERIALS) + 1;
        return CaseNumber.of(county, CaseTimes.today(now), serial).formatted();
    }

    @UseCase(Right.CASE_ACCEPT)
    public void discard(Actor actor, long caseId) {
        transitions
                .step(lock(caseId), CaseAction.DISCARD, CaseFacts.none(), actor, clock.instant())
                .orThrow();
    }

    /** Undoes a discard. */
    @UseCase(Right.CASE_ACCEPT)
    public void restore(Actor actor, long caseId) {
        transitions
                .step(lock(caseId), CaseAction.RESTORE, CaseFacts.none(), actor, clock.instant())
                .orThrow();
    }

    /** Withdraws for the applicant, who signed for it: the scan lies at the case. @param reason shown in the trail */
    @UseCase(Right.CASE_ACCEPT)
    public void withdraw(Actor actor, long caseId, String reason) {
        Instant now = clock.instant();
        boolean signed = cases.pages(caseId).stream()
                .anyMatch(page -> page.lineKey().equals(CasePage.WITHDRAWAL) && page.removedVersion() == null);
        CaseFile file = lock(caseId);
        var found = CaseFacts.with().note(reason).proven(signed).itemOpen(facts.personMayAct(actor, now));
        transitions.step(file, CaseAction.WITHDRAW, found.build(), actor, now).orThrow();
    }

    private CaseFile lock(long caseId) {
        return cases.lock(caseId).orElseThrow(CaseAccess::notThere);
    }
}
