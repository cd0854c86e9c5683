package org.sheyin.proof.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.cases.service.CaseTimes;
import org.sheyin.cases.service.ItemAccess;
import org.sheyin.proof.model.PostCheck;
import org.sheyin.proof.model.ProofKind;
import org.sheyin.proof.model.ProofRepository;
import org.sheyin.proof.model.ProofRules;
import org.sheyin.proof.model.ProofSituation;
import org.sheyin.proof.model.ProofTerms;
import org.sheyin.proof.model.ProofWay;
import org.sheyin.rule.model.ParameterValue;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;

/** Finds out what the rules of the proofs need to know of a case. */
@ApplicationScoped
public class ProofFacts {
    private final ProofRepository proofs;
    private final CaseTimes times;
    private final ProofQuestions questions;
    private final ItemAccess access;

    protected ProofFacts() {
        this(null, null, null, null);
    }

    @Inject
    public ProofFacts(ProofRepository proofs, CaseTimes times, ProofQuestions questions, ItemAccess access) {
        this.proofs = proofs;
        this.times = times;
        this.questions = questions;
        this.access = access;
    }

    /** Whether the actor gets a proof or closes a case here today: the case waits for it, and he and his outlet still may. */
    Decision mayAsk(CaseFile file, Actor actor, Instant at) {
        Decision waits = ProofRules.judgeAsking(file, actor);
        return waits.isAllowed() ? access.judgeClosing(actor, CaseTimes.today(at)) : waits;
    }

    ProofSituation of(CaseFile file, Instant at) {
        return new ProofSituation(
                file,
                demanded(file).orElse(null),
                proofs.proofs(file.id()),
                proofs.showings(file.id()),
                proofs.checks(file.id()),
                terms(at));
    }

    ProofTerms terms(Instant at) {
        return new ProofTerms(
                times.value("proof.timeout.seconds", at),
                times.value("proof.homeVisit.days", at),
                times.value("viewLimit.perDay", at));
    }

    ParameterValue value(String key, Instant at) {
        return times.value(key, at);
    }

    Optional<ProofKind> demanded(CaseFile file) {
        return proofs.demanded(file.item().code());
    }

    /** How this case is proven. */
    Optional<ProofWay> way(CaseFile file) {
        return demanded(file).map(kind -> kind.way(kind == ProofKind.PERSON_ALIVE && questions.isVisited(file)));
    }

    /** How often the agency sent the case back. */
    static int round(ProofSituation s) {
        return (int) s.checks().stream()
                .filter(check -> check.result() == PostCheck.Result.DEFECT)
                .count();
    }

    /** Answers that this person was shown today. */
    int shownToday(Actor actor, Instant at) {
        return proofs.shownTo(actor.accountId(), CaseTimes.dayBegan(at));
    }
}
