package org.sheyin.cases.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sheyin.shared.model.Actor;

/**
 * 更正记录: why a decided case was reopened, beside the decision as it was, which the next one does not overwrite (Art 27).
 * Written once.
 */
@Entity
@Table(name = "case_correction")
public class CaseCorrection {
    @Id
    private long id;

    @Column(name = "case_id")
    private long caseId;

    private int version;

    @Enumerated(EnumType.STRING)
    @Column(name = "decided_state")
    private CaseState decidedState;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decision_note")
    private String decisionNote;

    @Column(name = "legal_basis")
    private String legalBasis;

    @Column(name = "due_before")
    private Instant dueBefore;

    private String wrong;

    @Enumerated(EnumType.STRING)
    @Column(name = "found_by")
    private ErrorSource foundBy;

    private String basis;

    private String consequences;

    private String told;

    @Column(name = "author_id")
    private long authorId;

    @Column(name = "author_name")
    private String authorName;

    private Instant at;

    protected CaseCorrection() {}

    /** @param file before it is reopened, with the decision that was wrong */
    public CaseCorrection(long id, CaseFile file, Correction correction, Actor author, Instant at) {
        this.id = id;
        this.caseId = file.id();
        this.version = file.version();
        this.decidedState = file.state();
        this.decidedAt = file.decidedAt();
        this.decisionNote = file.decisionNote();
        this.legalBasis = file.legalBasis();
        this.dueBefore = file.clock().dueAt();
        this.wrong = correction.wrong();
        this.foundBy = correction.found();
        this.basis = correction.basis();
        this.consequences = correction.consequences();
        this.told = correction.told();
        this.authorId = author.accountId();
        this.authorName = author.name();
        this.at = at;
    }

    public long caseId() {
        return caseId;
    }

    public CaseState decidedState() {
        return decidedState;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public String decisionNote() {
        return decisionNote;
    }

    public String legalBasis() {
        return legalBasis;
    }

    public Correction correction() {
        return new Correction(wrong, foundBy, basis, consequences, told);
    }

    public String authorName() {
        return authorName;
    }

    public Instant at() {
        return at;
    }
}
