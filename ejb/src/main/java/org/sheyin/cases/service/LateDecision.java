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
        boolean lapsed = isHeld(file) && file.claim().isExpired(at);
        if (givenBack || lapsed) {
            return Decision.refuse(hours.cite(Reason.of("CASE-20-12", "20")));
        }
        var taken = last.filter(step -> step.action() == CaseAction.REASSIGN && !isHeld(file));
        return taken.isPresent() ? Decision.refuse(taken(file, taken.get())) : judgeHolder(file);
    }

    /** @param from in whose hands the case was when the supervisor looked */
    Decision judgeTaking(CaseFile file, long from, Optional<CaseEvent> last) {
        boolean there = file.state().isClaimed() && file.claim().isHeldBy(from);
        return there ? Decision.ALLOWED : Decision.refuse(over(file, last));
    }

    /** @param open whether the case still stands where the step is taken */
    Decision judgeSeen(CaseFile file, int version, boolean open, Optional<CaseEvent> last) {
        return open && file.version() == version ? Decision.ALLOWED : Decision.refuse(over(file, last));
    }

    private boolean isHeld(CaseFile file) {
        return file.claim().isHeldBy(actor.accountId());
    }

    private static Reason taken(CaseFile file, CaseEvent step) {
        return Reason.of(
                "CASE-20-17",
                "20",
                step.actorName(),
                CaseTimes.text(step.at()),
                file.claim().holderName(),
                step.note());
    }

    /** A live claim of somebody else stands against it. */
    Decision judgeHolder(CaseFile file) {
        var claim = file.claim();
        boolean held = file.state().isClaimed() && !isHeld(file) && !claim.isExpired(at);
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
