package org.sheyin.cases.service;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.sheyin.cases.model.CaseAction;
import org.sheyin.cases.model.CaseEvent;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.cases.model.CaseState;
import org.sheyin.rule.model.ParameterValue;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;

/**
 * Two people at once: tells whoever comes second what happened meanwhile, who did it and when, and what can be done now
 * (Art 20). The rule of the step refuses as well; this says it politely.
 *
 * @param actor who comes
 * @param hours how long a claim holds (case.claim.hours)
 * @param at when
 */
record LateDecision(Actor actor, ParameterValue hours, Instant at) {
    private static final Set<CaseAction> GIVES_BACK = EnumSet.of(CaseAction.RELEASE, CaseAction.EXPIRE_CLAIM);

    /**
     * @param version the version that the reviewer saw
     * @param last the last step of the case
     */
    Decision judge(CaseFile file, int version, Optional<CaseEvent> last) {
        boolean givenBack = CaseState.queue().contains(file.state())
                && last.map(CaseEvent::action).filter(GIVES_BACK::contains).isPresent();
        if (file.version() != version || !file.state().isClaimed() && !givenBack) {
            return Decision.refuse(over(file, last));
        }
        boolean lapsed =
                file.claim().isHeldBy(actor.accountId()) && file.claim().isExpired(at);
        if (givenBack || lapsed) {
            return Decision.refuse(hours.cite(Reason.of("CASE-20-12", "20")));
        }
        return judgeHolder(file);
    }

    /** A live claim of somebody else stands against it. */
    Decision judgeHolder(CaseFile file) {
        var claim = file.claim();
        boolean held = file.state().isClaimed() && !claim.isHeldBy(actor.accountId()) && !claim.isExpired(at);
        return held
                ? Decision.refuse(
                        hours.cite(Reason.of("CASE-20-13", "20", claim.holderName(), CaseTimes.text(claim.until()))))
                : Decision.ALLOWED;
    }

    private static Reason over(CaseFile file, Optional<CaseEvent> last) {
        String state = file.state().name();
        return last.map(step -> Reason.of(
                        "CASE-20-11",
                        "20",
                        state,
                        step.actorName(),
                        CaseTimes.text(step.at()),
                        step.action().name()))
                .orElseGet(() -> Reason.of("CASE-20-11", "20", state, "", "", ""));
    }
}
