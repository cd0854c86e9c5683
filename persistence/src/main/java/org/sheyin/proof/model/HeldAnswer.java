package org.sheyin.proof.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A sealed answer between query, showing and print; removed with its print, at the latest after its day (Art 24). */
@Entity
@Table(name = "proof_answer")
public class HeldAnswer {
    @Id
    @Column(name = "proof_id")
    private long proofId;

    @Column(name = "case_id")
    private long caseId;

    private byte[] sealed;
    private Instant at;

    protected HeldAnswer() {}

    public HeldAnswer(CaseProof proof, byte[] sealed) {
        this.proofId = proof.id();
        this.caseId = proof.caseId();
        this.sealed = sealed.clone();
        this.at = proof.at();
    }

    public long proofId() {
        return proofId;
    }

    public byte[] sealed() {
        return sealed.clone();
    }

    public Instant at() {
        return at;
    }
}
