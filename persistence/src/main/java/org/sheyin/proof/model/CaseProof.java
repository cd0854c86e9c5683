package org.sheyin.proof.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sheyin.shared.model.Actor;

/** An attempt to prove a case, written once, also one in vain (Annex 2). What is personal in it is sealed. */
@Entity
@Table(name = "case_proof")
public class CaseProof {
    @Id
    private long id;

    @Column(name = "case_id")
    private long caseId;

    @Enumerated(EnumType.STRING)
    private ProofKind kind;

    @Enumerated(EnumType.STRING)
    private ProofWay way;

    @Enumerated(EnumType.STRING)
    private ProofOutcome outcome;

    private String serial;
    private String differs;
    private boolean simulated;

    @Column(name = "answer_hash")
    private String answerHash;

    @Column(name = "details_sealed")
    private byte[] details;

    @Column(name = "first_staff")
    private Long firstStaff;

    @Column(name = "second_staff")
    private Long secondStaff;

    @Column(name = "visited_at")
    private Instant visitedAt;

    @Column(name = "asked_by")
    private long askedBy;

    @Column(name = "asked_name")
    private String askedName;

    private Instant at;

    protected CaseProof() {}

    /**
     * @param simulated whether a simulator answered
     * @param hash SHA-256 of the answer, which stays when the answer itself does not
     * @param details sealed, null when nothing of the answer is kept
     */
    public CaseProof(
            Place place, SystemAnswer answer, boolean simulated, String hash, byte[] details, Actor by, Instant at) {
        this.id = place.id();
        this.caseId = place.caseId();
        this.way = place.way();
        this.kind = way.kind();
        this.outcome = answer.outcome();
        this.serial = answer.serial();
        this.differs = answer.differs();
        this.simulated = simulated;
        this.answerHash = hash;
        this.details = details == null ? null : details.clone();
        this.askedBy = by.accountId();
        this.askedName = by.name();
        this.at = at;
    }

    /** Where a proof belongs. */
    public record Place(long id, long caseId, ProofWay way) {}

    /** A visit instead of an answer. */
    public CaseProof visited(HomeVisit visit) {
        firstStaff = visit.firstStaff();
        secondStaff = visit.secondStaff();
        visitedAt = visit.visitedAt();
        return this;
    }

    public boolean isFound() {
        return outcome == ProofOutcome.FOUND;
    }

    public long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }

    public ProofWay way() {
        return way;
    }

    public ProofOutcome outcome() {
        return outcome;
    }

    public String serial() {
        return serial;
    }

    public String differs() {
        return differs;
    }

    public boolean simulated() {
        return simulated;
    }

    /** Null when nothing of the answer is kept. */
    public byte[] details() {
        return details == null ? null : details.clone();
    }

    /** Null when nobody went there. */
    public Instant visitedAt() {
        return visitedAt;
    }

    public long askedBy() {
        return askedBy;
    }

    public String askedName() {
        return askedName;
    }

    public Instant at() {
        return at;
    }
}
