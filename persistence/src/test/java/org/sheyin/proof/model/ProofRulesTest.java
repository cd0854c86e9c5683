package org.sheyin.proof.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.cases.model.SampleCase.NOW;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.model.SampleCase;
import org.sheyin.rule.model.ParameterUnit;
import org.sheyin.rule.model.ParameterValue;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.SampleActors;

/** The rules of proofs and post-checks by id (Annex 2, Art 22(1), 24). */
class ProofRulesTest {
    private static final Actor CLERK = SampleActors.clerk();
    private static final ProofTerms TERMS = new ProofTerms(
            value("proof.timeout.seconds", "5", ParameterUnit.SECONDS),
            value("proof.homeVisit.days", "7", ParameterUnit.DAYS),
            value("viewLimit.perDay", "2", ParameterUnit.COUNT));
    private static final Instant ASKED = NOW.plusSeconds(60);

    private final CaseFile file = SampleCase.in(CaseState.ACCEPTED, SampleCase.atBank());
    private final List<CaseProof> proofs = new ArrayList<>();
    private final List<ProofShowing> showings = new ArrayList<>();
    private final List<PostCheck> checks = new ArrayList<>();

    private static ParameterValue value(String key, String text, ParameterUnit unit) {
        return new ParameterValue(key, text, unit, "24", 3, LocalDate.EPOCH, "", "", false);
    }

    private ProofSituation situation(CaseFile of, ProofKind demanded) {
        return new ProofSituation(of, demanded, proofs, showings, checks, TERMS);
    }

    private CaseProof proof(ProofWay way, SystemAnswer answer, Instant at) {
        var place = new CaseProof.Place(proofs.size() + 1L, file.id(), way);
        var proof = new CaseProof(place, answer, true, "", null, CLERK, at);
        proofs.add(proof);
        return proof;
    }

    private static SystemAnswer found() {
        return SystemAnswer.found("HX1", Map.of());
    }

    private static List<String> ids(Decision decision) {
        return decision.reasons().stream().map(Reason::ruleId).toList();
    }

    private List<String> closing(ProofKind demanded) {
        return ids(ProofRules.judgeClosing(situation(file, demanded), ""));
    }

    /** PROOF-A2-1, CASE-24-1 */
    @Test
    void a_proof_is_got_at_the_outlet_for_a_case_that_waits_for_it() {
        assertThat(ids(ProofRules.judgeAsking(file, CLERK))).isEmpty();
        assertThat(ids(ProofRules.judgeAsking(SampleCase.in(CaseState.REWORK), CLERK)))
                .isEmpty();
        assertThat(ids(ProofRules.judgeAsking(SampleCase.in(CaseState.BANK_COMPLETED), CLERK)))
                .containsExactly("PROOF-A2-1");
        assertThat(ids(ProofRules.judgeAsking(SampleCase.in(CaseState.ACCEPTED), CLERK)))
                .containsExactly("PROOF-A2-1");
        assertThat(ids(ProofRules.judgeAsking(file, SampleActors.clerkOf(102, 71))))
                .containsExactly("CASE-24-1");
    }

    /** PROOF-A2-2 */
    @Test
    void a_sub_item_is_proven_as_the_catalogue_demands() {
        assertThat(ids(ProofRules.judgeWay(ProofKind.PERSON_ALIVE, ProofWay.HOME_VISIT)))
                .isEmpty();
        assertThat(ids(ProofRules.judgeWay(ProofKind.CARD_SERIAL, ProofWay.BIOMETRIC)))
                .containsExactly("PROOF-A2-2");
        assertThat(closing(null)).containsExactly("PROOF-A2-2");
        assertThat(ProofKind.PERSON_ALIVE.way(true)).isEqualTo(ProofWay.HOME_VISIT);
        assertThat(ProofKind.PERSON_ALIVE.way(false)).isEqualTo(ProofWay.BIOMETRIC);
    }

    /** PROOF-A2-3, PROOF-A2-4, PROOF-A2-5: the last answer counts. */
    @Test
    void nothing_found_a_mismatch_and_no_answer_stand_against_the_closing() {
        assertThat(closing(ProofKind.CARD_SERIAL)).containsExactly("CASE-A2-3");
        proof(ProofWay.CARD_SERIAL, SystemAnswer.notFound(), ASKED);
        assertThat(closing(ProofKind.CARD_SERIAL)).containsExactly("PROOF-A2-3");
        proof(ProofWay.CARD_SERIAL, SystemAnswer.mismatch("发卡银行", "他行"), ASKED);
        var mismatch = ProofRules.judgeClosing(situation(file, ProofKind.CARD_SERIAL), "");
        assertThat(mismatch.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.ruleId()).isEqualTo("PROOF-A2-4");
            assertThat(reason.args()).containsExactly("发卡银行：他行");
        });
        proof(ProofWay.CARD_SERIAL, SystemAnswer.timeout(), ASKED);
        var late = ProofRules.judgeClosing(situation(file, ProofKind.CARD_SERIAL), "");
        assertThat(late.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.ruleId()).isEqualTo("PROOF-A2-5");
            assertThat(reason.parameter()).isEqualTo("proof.timeout.seconds");
            assertThat(reason.value()).isEqualTo("5");
        });
        assertThat(situation(file, ProofKind.CARD_SERIAL).failures()).isEqualTo(3);
        proof(ProofWay.CARD_SERIAL, found(), ASKED);
        assertThat(closing(ProofKind.CARD_SERIAL)).isEmpty();
    }

    @Test
    void what_was_found_is_compared() {
        assertThat(found().unless("发卡银行", "甲行", "甲行").outcome()).isEqualTo(ProofOutcome.FOUND);
        assertThat(found().unless("发卡银行", "甲行", "乙行").differs()).isEqualTo("发卡银行：乙行");
        assertThat(SystemAnswer.timeout().unless("发卡银行", "甲行", "").outcome()).isEqualTo(ProofOutcome.TIMEOUT);
    }

    /** PROOF-24-2, PROOF-24-3 */
    @Test
    void an_answer_is_shown_once_then_printed_once_before_the_closing() {
        var proof = proof(ProofWay.CORE_ANSWER, found(), ASKED);
        assertThat(closing(ProofKind.CORE_ANSWER)).containsExactly("PROOF-24-3");
        assertThat(showing(proof, ProofShowing.How.PRINTED, 0)).containsExactly("PROOF-24-2");
        assertThat(showing(proof, ProofShowing.How.SHOWN, 0)).isEmpty();
        showings.add(new ProofShowing(proof, ProofShowing.How.SHOWN, CLERK, ASKED));
        assertThat(showing(proof, ProofShowing.How.SHOWN, 1)).containsExactly("PROOF-24-2");
        assertThat(closing(ProofKind.CORE_ANSWER)).containsExactly("PROOF-24-3");
        assertThat(showing(proof, ProofShowing.How.PRINTED, 1)).isEmpty();
        showings.add(new ProofShowing(proof, ProofShowing.How.PRINTED, CLERK, ASKED));
        assertThat(showing(proof, ProofShowing.How.PRINTED, 1)).containsExactly("PROOF-24-2");
        assertThat(closing(ProofKind.CORE_ANSWER)).isEmpty();
    }

    /** PROOF-24-1 */
    @Test
    void the_views_of_a_day_are_limited_and_the_print_of_what_was_seen_is_not() {
        var proof = proof(ProofWay.CORE_ANSWER, found(), ASKED);
        assertThat(showing(proof, ProofShowing.How.SHOWN, 2)).containsExactly("PROOF-24-1");
        showings.add(new ProofShowing(proof, ProofShowing.How.SHOWN, CLERK, ASKED));
        assertThat(showing(proof, ProofShowing.How.PRINTED, 2)).isEmpty();
    }

    private List<String> showing(CaseProof proof, ProofShowing.How how, int shownToday) {
        return ids(ProofRules.judgeShowing(situation(file, ProofKind.CORE_ANSWER), proof, how, shownToday));
    }

    /** PROOF-A2-6, PROOF-A2-7, PROOF-A2-8, PROOF-22-1 */
    @Test
    void a_home_visit_names_reason_place_time_and_two_people_and_has_its_photograph() {
        assertThat(visit("高龄", "示范路1号", NOW.minusSeconds(60), 2, true)).isEmpty();
        assertThat(visit("", " ", NOW.minusSeconds(60), 2, true)).containsExactly("PROOF-A2-6", "PROOF-A2-6");
        assertThat(visit("高龄", "示范路1号", NOW.plusSeconds(1), 2, true)).containsExactly("PROOF-A2-7");
        assertThat(visit("高龄", "示范路1号", NOW.minus(Duration.ofDays(7)), 2, true)).isEmpty();
        assertThat(visit("高龄", "示范路1号", NOW.minus(Duration.ofDays(7)).minusSeconds(1), 2, true))
                .containsExactly("PROOF-A2-7");
        assertThat(visit("高龄", "示范路1号", null, 2, true)).containsExactly("PROOF-A2-7");
        assertThat(visit("高龄", "示范路1号", NOW, 1, true)).containsExactly("PROOF-A2-8");
        assertThat(visit("高龄", "示范路1号", NOW, 2, false)).containsExactly("PROOF-22-1");
        var alone = new HomeVisit("高龄", "示范路1号", NOW, 101, 101, "");
        assertThat(ids(ProofRules.judgeVisit(alone, TERMS, 2, true, NOW))).containsExactly("PROOF-A2-8");
    }

    private static List<String> visit(String reason, String address, Instant at, int ofTheOutlet, boolean photo) {
        var visit = new HomeVisit(reason, address, at, 101, 102, "");
        return ids(ProofRules.judgeVisit(visit, TERMS, ofTheOutlet, photo, NOW));
    }

    /** PROOF-A2-9: what was proven before the objection proves no more, and how it was put right is told. */
    @Test
    void a_rework_needs_a_new_proof_and_says_how_it_was_put_right() {
        var rework = SampleCase.in(CaseState.REWORK);
        proof(ProofWay.CARD_SERIAL, found(), ASKED);
        var check = new PostCheck(1, file.id(), PostCheck.Cause.LOT, new Lot(3, 5, 1), "", CLERK, ASKED);
        check.objected("流水号不符", "重新提交", NOW.plus(Duration.ofDays(5)), SampleActors.reviewer(), ASKED.plusSeconds(9));
        checks.add(check);
        var s = situation(rework, ProofKind.CARD_SERIAL);
        assertThat(ids(ProofRules.judgeClosing(s, " "))).containsExactly("CASE-A2-3", "PROOF-A2-9");
        proof(ProofWay.CARD_SERIAL, found(), ASKED.plusSeconds(10));
        assertThat(ids(ProofRules.judgeClosing(s, "已重新提交"))).isEmpty();
    }

    /** PROOF-A2-10 */
    @Test
    void an_objection_names_what_is_wrong_and_what_to_do() {
        assertThat(ids(ProofRules.judgeObjection("", " "))).containsExactly("PROOF-A2-10", "PROOF-A2-10");
        assertThat(ids(ProofRules.judgeObjection("流水号不符", "重新提交"))).isEmpty();
    }

    /** PROOF-A2-11, PROOF-A2-12, CASE-6-3 */
    @Test
    void the_agency_chooses_what_is_closed_and_not_being_checked_with_a_reason() {
        var closed = SampleCase.in(CaseState.BANK_COMPLETED);
        var s = situation(closed, ProofKind.CARD_SERIAL);
        assertThat(ids(ProofRules.judgeChoice(s, SampleActors.supervisor(), "群众反映")))
                .isEmpty();
        assertThat(ids(ProofRules.judgeChoice(s, SampleActors.supervisor(), "")))
                .containsExactly("PROOF-A2-12");
        assertThat(ids(ProofRules.judgeChoice(situation(file, ProofKind.CARD_SERIAL), SampleActors.supervisor(), "x")))
                .containsExactly("PROOF-A2-11");
        checks.add(new PostCheck(1, closed.id(), PostCheck.Cause.CHOSEN, new Lot(3, 5, 1), "x", CLERK, ASKED));
        assertThat(ids(ProofRules.judgeChoice(s, SampleActors.supervisor(), "x")))
                .containsExactly("PROOF-A2-11");
    }
}
