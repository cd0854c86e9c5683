package org.sheyin.proof.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.sheyin.audit.model.AuditFact;
import org.sheyin.audit.service.AuditTrail;
import org.sheyin.catalogue.model.FormValues;
import org.sheyin.catalogue.service.FormValuesJson;
import org.sheyin.proof.model.CaseProof;
import org.sheyin.proof.model.HeldAnswer;
import org.sheyin.proof.model.HomeVisit;
import org.sheyin.proof.model.Lot;
import org.sheyin.proof.model.PostCheck;
import org.sheyin.proof.model.ProofRepository;
import org.sheyin.proof.model.ProofWay;
import org.sheyin.proof.model.SystemAnswer;
import org.sheyin.rule.model.ParameterValue;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Digest;
import org.sheyin.shared.model.MonthIds;
import org.sheyin.shared.model.Sealer;
import org.sheyin.shared.service.KeyRing;

/** Writes proofs and lots down, what is personal sealed under a key outside the database, each with its audit row. */
@ApplicationScoped
public class ProofTrail {
    private static final String KEY = "proof";
    private static final String LOTS = "post-check";

    private final ProofRepository proofs;
    private final KeyRing keys;
    private final AuditTrail audit;
    private final MonthIds ids;
    private final Sealer sealer;

    protected ProofTrail() {
        this(null, null, null, null);
    }

    @Inject
    public ProofTrail(ProofRepository proofs, KeyRing keys, AuditTrail audit, MonthIds ids) {
        this.proofs = proofs;
        this.keys = keys;
        this.audit = audit;
        this.ids = ids;
        this.sealer = new Sealer(version -> this.keys.key(KEY, version));
    }

    /**
     * An attempt to be kept.
     *
     * @param visit null when an outside system was asked
     */
    record Attempt(ProofWay way, SystemAnswer answer, boolean simulated, HomeVisit visit) {}

    /** Keeps an attempt; an answer of rows 15 and 16 waits apart, for its showing and its print only. */
    CaseProof keep(long caseId, Attempt attempt, Actor by, Instant at) {
        SystemAnswer answer = attempt.answer();
        long id = ids.next("case_proof", at);
        String text = FormValuesJson.write(FormValues.of(answer.details()));
        byte[] sealed = answer.details().isEmpty() ? null : sealer.seal(text, place(id), keys.currentVersion(KEY));
        boolean held = attempt.way() == ProofWay.CORE_ANSWER;
        var place = new CaseProof.Place(id, caseId, attempt.way());
        var proof =
                new CaseProof(place, answer, attempt.simulated(), Digest.sha256(text), held ? null : sealed, by, at);
        proofs.add(attempt.visit() == null ? proof : proof.visited(attempt.visit()));
        if (held && sealed != null) {
            proofs.add(new HeldAnswer(proof, sealed));
        }
        audit.record(by, AuditFact.done("PROOF_" + answer.outcome(), "CASE", caseId, "", Digest.sha256(text)));
        return proof;
    }

    /** What a proof keeps of its answer; empty when nothing. */
    Map<String, String> details(CaseProof proof) {
        return proof.details() == null ? Map.of() : open(proof.id(), proof.details());
    }

    Map<String, String> open(long proofId, byte[] sealed) {
        return FormValuesJson.read(sealer.open(sealed, place(proofId))).single();
    }

    void showed(String how, CaseProof proof, Actor viewer) {
        audit.record(viewer, AuditFact.viewed("ANSWER_" + how, "CASE", proof.caseId()));
    }

    /** @param round how often the case was closed before @param share sample.postCheck */
    Lot lot(long caseId, int round, ParameterValue share) {
        var key = keys.key(LOTS, keys.currentVersion(LOTS));
        return Lot.of(key, caseId, round, share.asInt(), share.version());
    }

    /** @param reason why the agency chose the case, or how the bank put it right; else empty */
    record Drawing(PostCheck.Cause cause, Lot lot, String reason) {}

    /** Writes the lot of a closing down, or the agency's choice. */
    void draw(long caseId, Drawing drawing, Actor author, Instant at) {
        proofs.add(new PostCheck(
                ids.next("post_check", at), caseId, drawing.cause(), drawing.lot(), drawing.reason(), author, at));
    }

    private static String place(long proofId) {
        return "proof:" + proofId;
    }
}
