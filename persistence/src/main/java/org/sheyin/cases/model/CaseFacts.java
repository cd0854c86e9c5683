package org.sheyin.cases.model;

import java.time.Instant;
import org.sheyin.rule.model.ParameterValue;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.Right;

/**
 * What the service found out for one step: facts from other concepts that the rules judge and the entity records.
 * Built by {@link #none()} and the {@code with} methods, so that each step names only what it needs.
 *
 * @param entry findings on form and materials, with the item's own rules
 * @param itemOpen whether the item is open at this outlet for this person, with the reason when not
 * @param confirmed the clerk confirmed that entry and material agree (Art 20(2))
 * @param otherOpenCase whether the person has another open case of the item
 * @param proven whether the proof that the step needs is there: that of a COMPLETE item (Annex 2), or the applicant's
 *     signature under a withdrawal
 * @param rightBefore the agency right in which who takes part by this step took part in the case before, or null; found
 *     out by whoever writes the step down
 * @param defects number of defects named for the current version
 * @param note reason or note, shown in the trail
 * @param legalBasis law and clause of a rejection
 * @param caseNumber number given at acceptance
 * @param receiptNo the agency's stored receipt
 * @param due due time after this step
 * @param correctionDue until when the correction is awaited
 * @param claimUntil until when the claim holds
 * @param holder who takes the case over by a reassignment, null when there is no such person
 * @param clerk to whom a case of somebody who leaves is handed over, null when there is no such person
 * @param agency the agency to which the case is referred
 * @param correction what is written down when a decided case is reopened
 * @param earlier closed cases of the same person and item at this outlet
 * @param term the parameter by which the time of the step is judged, null for a step without
 */
public record CaseFacts(
        Decision entry,
        Decision itemOpen,
        boolean confirmed,
        boolean otherOpenCase,
        boolean proven,
        Right rightBefore,
        int defects,
        String note,
        String legalBasis,
        String caseNumber,
        String receiptNo,
        Instant due,
        Instant correctionDue,
        Instant claimUntil,
        NewHolder holder,
        NewClerk clerk,
        Jurisdiction agency,
        Correction correction,
        EarlierCases earlier,
        ParameterValue term) {

    /** Nothing found out: enough for the steps that need no facts, refused by the others. */
    public static CaseFacts none() {
        return new Builder().build();
    }

    /** The reason with key, value and version of the parameter by which the time is judged (invariant 20). */
    Reason cited(Reason reason) {
        return term == null ? reason : term.cite(reason);
    }

    /** Who takes part in the case by the step: the actor, or whom he gives the case to. */
    public long partaker(CaseAction action, Actor actor) {
        return action == CaseAction.REASSIGN && holder != null ? holder.personId() : actor.accountId();
    }

    public static Builder with() {
        return new Builder();
    }

    public CaseFacts withRightBefore(Right right) {
        return new CaseFacts(
                entry,
                itemOpen,
                confirmed,
                otherOpenCase,
                proven,
                right,
                defects,
                note,
                legalBasis,
                caseNumber,
                receiptNo,
                due,
                correctionDue,
                claimUntil,
                holder,
                clerk,
                agency,
                correction,
                earlier,
                term);
    }

    /** Collects the facts of one step. */
    public static final class Builder {
        private Decision entry = Decision.ALLOWED;
        private Decision itemOpen = Decision.ALLOWED;
        private boolean confirmed;
        private boolean otherOpenCase;
        private boolean proven;
        private Right rightBefore;
        private int defects;
        private String note = "";
        private String legalBasis = "";
        private String caseNumber = "";
        private String receiptNo = "";
        private Instant due;
        private Instant correctionDue;
        private Instant claimUntil;
        private NewHolder holder;
        private NewClerk clerk;
        private Jurisdiction agency;
        private Correction correction = new Correction("", null, "", "", "");
        private EarlierCases earlier = EarlierCases.NONE;
        private ParameterValue term;

        public Builder entry(Decision found, boolean entryConfirmed) {
            entry = found;
            confirmed = entryConfirmed;
            return this;
        }

        public Builder itemOpen(Decision found) {
            itemOpen = found;
            return this;
        }

        public Builder otherOpenCase(boolean found) {
            otherOpenCase = found;
            return this;
        }

        public Builder proven(boolean found) {
            proven = found;
            return this;
        }

        public Builder rightBefore(Right right) {
            rightBefore = right;
            return this;
        }

        public Builder defects(int number) {
            defects = number;
            return this;
        }

        public Builder note(String text) {
            note = text == null ? "" : text.strip();
            return this;
        }

        public Builder legalBasis(String text) {
            legalBasis = text == null ? "" : text.strip();
            return this;
        }

        public Builder caseNumber(String number) {
            caseNumber = number;
            return this;
        }

        public Builder receiptNo(String number) {
            receiptNo = number == null ? "" : number;
            return this;
        }

        public Builder due(Instant at) {
            due = at;
            return this;
        }

        public Builder correctionDue(Instant at) {
            correctionDue = at;
            return this;
        }

        public Builder claimUntil(Instant at) {
            claimUntil = at;
            return this;
        }

        public Builder holder(NewHolder newHolder) {
            holder = newHolder;
            return this;
        }

        public Builder clerk(NewClerk newClerk) {
            clerk = newClerk;
            return this;
        }

        public Builder agency(Jurisdiction referredTo) {
            agency = referredTo;
            return this;
        }

        public Builder correction(Correction record) {
            correction = record;
            return this;
        }

        public Builder earlier(EarlierCases found) {
            earlier = found;
            return this;
        }

        public Builder term(ParameterValue inForce) {
            term = inForce;
            return this;
        }

        public CaseFacts build() {
            return new CaseFacts(
                    entry,
                    itemOpen,
                    confirmed,
                    otherOpenCase,
                    proven,
                    rightBefore,
                    defects,
                    note,
                    legalBasis,
                    caseNumber,
                    receiptNo,
                    due,
                    correctionDue,
                    claimUntil,
                    holder,
                    clerk,
                    agency,
                    correction,
                    earlier,
                    term);
        }
    }
}
