package org.sheyin.audit.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sheyin.shared.model.Actor;

/** The request to take a month out of the audit, with the signed file that keeps it. The database alone confirms it. */
@Entity
@Table(name = "audit_removal")
public class AuditRemoval {
    @Id
    private long id;

    private int month;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "file_hash")
    private String fileHash;

    @Column(name = "row_count")
    private long rows;

    @Column(name = "requested_by")
    private long requestedBy;

    @Column(name = "requested_name")
    private String requestedName;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "confirmed_by", insertable = false, updatable = false)
    private Long confirmedBy;

    protected AuditRemoval() {}

    /** A month as a signed file. */
    public record Kept(String fileName, String fileHash, long rows) {}

    public AuditRemoval(long id, int month, Kept kept, Actor by, Instant at) {
        this.id = id;
        this.month = month;
        this.fileName = kept.fileName();
        this.fileHash = kept.fileHash();
        this.rows = kept.rows();
        this.requestedBy = by.accountId();
        this.requestedName = by.name();
        this.requestedAt = at;
    }

    public long id() {
        return id;
    }

    public int month() {
        return month;
    }

    public String fileHash() {
        return fileHash;
    }

    public long requestedBy() {
        return requestedBy;
    }

    public boolean isConfirmed() {
        return confirmedBy != null;
    }
}
