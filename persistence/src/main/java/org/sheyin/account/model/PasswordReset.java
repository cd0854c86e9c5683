package org.sheyin.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;

/** A reset, of the password or of lost factors, asked for by one person of the security administration and decided by another. */
@Entity
@Table(name = "password_reset")
@SequenceGenerator(name = "password_reset_seq", sequenceName = "password_reset_seq", allocationSize = 50)
public class PasswordReset {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "password_reset_seq")
    private Long id;

    @Version
    @Column(name = "lock_version")
    private long lockVersion;

    @Column(name = "account_id")
    private long accountId;

    @Enumerated(EnumType.STRING)
    private ResetKind kind;

    private String reason;

    @Column(name = "requested_by")
    private long requestedBy;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private Boolean confirmed;

    protected PasswordReset() {}

    public PasswordReset(long accountId, ResetKind kind, String reason, long requestedBy, Instant at) {
        this.kind = kind;
        this.accountId = accountId;
        this.reason = reason;
        this.requestedBy = requestedBy;
        this.requestedAt = at;
    }

    /** Two persons: who asked may not decide, and nobody decides on his own account (rule ACCOUNT-21-2). */
    public Decision decide(boolean confirm, long by, Instant at) {
        if (decidedAt != null) {
            return Decision.refuse(Reason.of("ACCOUNT-21-3", "21"));
        }
        if (by == requestedBy || by == accountId) {
            return Decision.refuse(Reason.of("ACCOUNT-21-2", "21"));
        }
        confirmed = confirm;
        decidedBy = by;
        decidedAt = at;
        return Decision.ALLOWED;
    }

    public Long id() {
        return id;
    }

    public long accountId() {
        return accountId;
    }

    public ResetKind kind() {
        return kind;
    }

    public boolean isOpen() {
        return decidedAt == null;
    }
}
