package org.sheyin.recovery.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.cases.model.CaseRepository;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.model.CasesDecided;
import org.sheyin.cases.service.CaseForms;
import org.sheyin.recovery.model.Fen;
import org.sheyin.recovery.model.Recovery;
import org.sheyin.recovery.model.RecoveryAction;
import org.sheyin.recovery.model.RecoveryFacts;
import org.sheyin.recovery.model.RecoveryRepository;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.MonthIds;

/**
 * Begins a recovery when an approved case says that benefits were paid too much, in the transaction in which the news of
 * the decision arrives; when the case is decided anew with another amount (Art 27), the task follows it.
 */
@ApplicationScoped
public class CasesDecidedObserver {
    /** Key of the form field that tells the amount in yuan, in whichever item has it. */
    static final String OVERPAID = "overpaidAmount";

    private final CaseRepository cases;
    private final CaseForms forms;
    private final RecoveryRepository tasks;
    private final RecoveryTransitions transitions;
    private final RecoveryTerms terms;
    private final MonthIds ids;

    protected CasesDecidedObserver() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public CasesDecidedObserver(
            CaseRepository cases,
            CaseForms forms,
            RecoveryRepository tasks,
            RecoveryTransitions transitions,
            RecoveryTerms terms,
            MonthIds ids) {
        this.cases = cases;
        this.forms = forms;
        this.tasks = tasks;
        this.transitions = transitions;
        this.terms = terms;
        this.ids = ids;
    }

    public void look(@Observes CasesDecided news) {
        news.caseIds().stream()
                .flatMap(id -> cases.find(id).stream())
                .filter(file -> file.state() == CaseState.COMPLETED)
                .forEach(file -> look(file, news.system(), news.at()));
    }

    private void look(CaseFile file, Actor system, Instant at) {
        long owed = Fen.parse(forms.open(file).get(OVERPAID)).orElse(0);
        Optional<Recovery> known = tasks.ofCase(file.id());
        if (known.isPresent()) {
            follow(known.get(), owed, system, at);
        } else if (owed > 0) {
            begin(file, owed, system, at);
        }
    }

    public void begin(CaseFile file, long owed, Actor system, Instant at) {
        var task = new Recovery(ids.next("recovery", at), file, owed, terms.dueOn(at), at);
        transitions
                .step(task, RecoveryAction.BEGIN, RecoveryFacts.amount(owed), system, at)
                .orThrow();
    }

    private void follow(Recovery task, long owed, Actor system, Instant at) {
        if (owed > 0 && owed != task.amountFen()) {
            transitions
                    .step(task, task.correcting(owed), RecoveryFacts.amount(owed), system, at)
                    .orThrow();
        }
    }
}
