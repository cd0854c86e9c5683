package org.sheyin.cases.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sheyin.cases.model.CaseAction;
import org.sheyin.cases.model.CaseFacts;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.cases.model.CaseLifecycle;
import org.sheyin.cases.model.CaseRepository;
import org.sheyin.cases.model.CaseRules;
import org.sheyin.cases.model.CaseSituation;
import org.sheyin.catalogue.model.FieldDefinition;
import org.sheyin.catalogue.model.Finding;
import org.sheyin.catalogue.model.FormDefinition;
import org.sheyin.catalogue.model.MaterialLine;
import org.sheyin.shared.model.Actor;

/** Which steps a reviewer is offered: what lifecycle, rules and rights allow once note, basis and defects are typed. */
@ApplicationScoped
public class ReviewSteps {
    private static final Set<CaseAction> OF_REVIEW = EnumSet.of(
            CaseAction.CLAIM,
            CaseAction.CLAIM_SECOND,
            CaseAction.RELEASE,
            CaseAction.PASS,
            CaseAction.APPROVE,
            CaseAction.APPROVE_SECOND,
            CaseAction.RETURN,
            CaseAction.REJECT);

    private final CaseRepository cases;
    private final CaseForms forms;
    private final CaseTimes times;
    private final CaseDefects defects;

    protected ReviewSteps() {
        this(null, null, null, null);
    }

    @Inject
    public ReviewSteps(CaseRepository cases, CaseForms forms, CaseTimes times, CaseDefects defects) {
        this.cases = cases;
        this.forms = forms;
        this.times = times;
        this.defects = defects;
    }

    Set<CaseAction> offered(Actor actor, CaseFile file, Instant at) {
        var typed = CaseFacts.with()
                .rightBefore(cases.participation(file.id(), actor.accountId()).orElse(null))
                .defects(1)
                .note("typed")
                .legalBasis("typed")
                .build();
        return OF_REVIEW.stream()
                .filter(action -> isLegal(file, action, at))
                .filter(action -> actor.may(action.rightFrom(file.state())))
                .filter(action -> CaseRules.judge(new CaseSituation(file, action, typed, actor, at))
                        .isAllowed())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A claim that has run out is released by whoever takes the case next. */
    private static boolean isLegal(CaseFile file, CaseAction action, Instant at) {
        var state = file.state();
        if (state.isClaimed() && file.claim().isExpired(at)) {
            state = CaseLifecycle.TABLE.next(state, CaseAction.EXPIRE_CLAIM).orElseThrow();
        }
        return CaseLifecycle.TABLE.next(state, action).isPresent();
    }

    boolean isHeldBy(Actor actor, CaseFile file, Instant at) {
        return file.state().isClaimed()
                && file.claim().isHeldBy(actor.accountId())
                && !file.claim().isExpired(at);
    }

    List<Finding> findings(CaseFile file, FormDefinition form, Instant at) {
        return forms.findings(form, forms.open(file), CaseTimes.today(at));
    }

    /** Fields and lines of the checklist that need a reason when they are named only now (CASE-20-18). */
    Set<String> seenBefore(CaseFile file, FormDefinition form) {
        var keys = Stream.concat(
                form.fields().map(FieldDefinition::key),
                form.materials().stream().map(MaterialLine::key));
        return defects.seenBefore(file, keys.toList());
    }

    int daysLeft(CaseFile file, Instant at) {
        var due = file.clock().dueAt();
        return due == null ? 0 : times.workingDaysLeft(due, at);
    }

    Urgency urgency(CaseFile file, Instant at) {
        return times.horizon(at).of(file.clock().dueAt());
    }
}
