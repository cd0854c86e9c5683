package org.sheyin.cases.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What was submitted as version n, kept unchanged; a correction is a new version. */
@Entity
@Table(name = "case_version")
public class CaseVersion {
    @Id
    private long id;

    @Column(name = "case_id")
    private long caseId;

    private int version;

    @Column(name = "form_sealed")
    private byte[] formSealed;

    @Column(name = "form_hash")
    private String formHash;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "submitted_by")
    private long submittedBy;

    protected CaseVersion() {}

    public CaseVersion(long id, CaseFile file, long submittedBy, Instant at) {
        this.id = id;
        this.caseId = file.id();
        this.version = file.version();
        this.formSealed = file.formSealed();
        this.formHash = file.formHash();
        this.submittedAt = at;
        this.submittedBy = submittedBy;
    }

    public int version() {
        return version;
    }

    public byte[] formSealed() {
        return formSealed.clone();
    }

    public String formHash() {
        return formHash;
    }

    public Instant submittedAt() {
        return submittedAt;
    }
}
