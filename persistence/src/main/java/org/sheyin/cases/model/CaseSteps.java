package org.sheyin.cases.model;

import java.time.Instant;
import org.sheyin.shared.model.Actor;

/** What each allowed step leaves on the case besides its new state. */
final class CaseSteps {
    private CaseSteps() {}

    static void record(CaseFile file, CaseAction action, CaseFacts facts, Actor actor, Instant at) {
        switch (action) {
            case ACCEPT -> {
                file.numbered(facts.caseNumber());
                file.clock().start(at, facts.due());
            }
            case ASK_HELP -> file.clock().pause(at, null);
            case ANSWER_HELP, END_HELP -> file.clock().resume(facts.due());
            case SUBMIT -> file.submitted(at);
            case RESUBMIT -> {
                file.clock().resume(facts.due());
                file.submitted(at);
            }
            case DELIVER -> file.delivered(facts.receiptNo(), at);
            case CLAIM, CLAIM_SECOND -> file.claimed(new Claim(actor.accountId(), actor.name(), facts.claimUntil()));
            case HAND_OVER -> file.handed(facts.clerk());
            case REASSIGN -> file.claimed(facts.holder().claim());
            case RELEASE, EXPIRE_CLAIM, PASS, WITHDRAW -> file.claimed(Claim.none());
            case RETURN -> {
                file.claimed(Claim.none());
                file.clock().pause(at, facts.correctionDue());
                file.decided(facts.note(), null, null);
            }
            case APPROVE, APPROVE_SECOND, REJECT, LAPSE, COMPLETE_AT_BANK -> {
                file.claimed(Claim.none());
                file.decided(facts.note(), facts.legalBasis(), at);
            }
            case REFER -> {
                file.claimed(Claim.none());
                file.referred(facts.agency());
                file.submitted(at);
            }
            case REOPEN -> {
                file.decided(null, null, null);
                file.clock().reopen(at, facts.due());
            }
            default -> {
                // The other steps change the state only.
            }
        }
    }
}
