package org.sheyin.proof.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.cases.model.CaseRepository;
import org.sheyin.cases.service.CaseAccess;
import org.sheyin.proof.model.HomeVisit;
import org.sheyin.proof.model.ProofRules;
import org.sheyin.proof.model.ProofWay;
import org.sheyin.proof.model.SystemAnswer;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** 上门认证: two of the outlet's staff were with the person, with a photograph among the case's material (Annex 2, row 5). */
@Stateless
public class HomeVisits {
    /** Line of the checklist in which the photograph is handed in. */
    private static final String PHOTO = "homePhoto";

    private static final int LENGTH = 200;

    private CaseRepository cases;
    private ProofFacts facts;
    private ProofTrail trail;
    private HomeVisitQueries queries;
    private Clock clock;

    public HomeVisits() {}

    @Inject
    public HomeVisits(CaseRepository cases, ProofFacts facts, ProofTrail trail, HomeVisitQueries queries, Clock clock) {
        this.cases = cases;
        this.facts = facts;
        this.trail = trail;
        this.queries = queries;
        this.clock = clock;
    }

    @UseCase(Right.CASE_ACCEPT)
    public List<ProofView.Person> staff(Actor actor) {
        return queries.staff(actor.outletId());
    }

    @UseCase(Right.CASE_ACCEPT)
    public void record(Actor actor, long caseId, HomeVisit visit) {
        Instant now = clock.instant();
        CaseFile file = cases.lock(caseId).orElseThrow(CaseAccess::notThere);
        facts.mayAsk(file, actor, now).orThrow();
        facts.way(file)
                .filter(ProofWay.HOME_VISIT::equals)
                .orElseThrow(() -> new RefusedException(Reason.of("PROOF-A2-2", "Annex 2")));
        List<ProofView.Person> there = queries.staff(actor.outletId()).stream()
                .filter(one -> one.id() == visit.firstStaff() || one.id() == visit.secondStaff())
                .toList();
        boolean photo =
                cases.held(caseId, now).stream().anyMatch(line -> line.key().equals(PHOTO) && line.stored());
        ProofRules.judgeVisit(visit, facts.terms(now), there.size(), photo, now).orThrow();
        var answer = SystemAnswer.found("SM" + file.caseNumber().replace("-", ""), details(visit, there));
        trail.keep(file.id(), new ProofTrail.Attempt(ProofWay.HOME_VISIT, answer, false, visit), actor, now);
    }

    private static Map<String, String> details(HomeVisit visit, List<ProofView.Person> there) {
        var details = new LinkedHashMap<String, String>();
        details.put("上门原因", cut(visit.reason()));
        details.put("上门地址", cut(visit.address()));
        details.put(
                "上门人员",
                String.join("、", there.stream().map(ProofView.Person::name).toList()));
        if (!visit.companion().isEmpty()) {
            details.put("陪同人", cut(visit.companion()));
        }
        return details;
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LENGTH
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LENGTH));
    }
}
