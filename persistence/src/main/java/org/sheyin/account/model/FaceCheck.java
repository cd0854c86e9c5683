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
import java.time.Duration;
import java.time.Instant;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.IdentityKind;
import org.sheyin.shared.model.Reason;

/**
 * A person was seen with his document by a security officer, before a witness (Art 25). It opens one enrolment by the same
 * officer within half an hour; the document's number is not kept.
 */
@Entity
@Table(name = "face_check")
@SequenceGenerator(name = "face_check_seq", sequenceName = "face_check_seq", allocationSize = 50)
public class FaceCheck {
    public static final Duration VALID = Duration.ofMinutes(30);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "face_check_seq")
    private Long id;

    @Version
    @Column(name = "lock_version")
    private long lockVersion;

    @Column(name = "account_id")
    private long accountId;

    @Enumerated(EnumType.STRING)
    @Column(name = "document_kind")
    private IdentityKind documentKind;

    @Column(name = "checked_by")
    private long checkedBy;

    private long witness;

    @Column(name = "checked_at")
    private Instant checkedAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected FaceCheck() {}

    public FaceCheck(long accountId, IdentityKind documentKind, long officer, long witness, Instant at) {
        this.accountId = accountId;
        this.documentKind = documentKind;
        this.checkedBy = officer;
        this.witness = witness;
        this.checkedAt = at;
    }

    /** The person, who enrols him and who witnesses it are three (ACCOUNT-25-38). */
    public static Decision threePersons(long person, long officer, long witness) {
        return Decision.when(
                person != officer && person != witness && officer != witness,
                Reason.of("ACCOUNT-25-38", "25").atField("witness"));
    }

    /** Whether this officer saw the person just now, and has not enrolled him yet (ACCOUNT-25-39). */
    public Decision isOpen(long officer, Instant at) {
        return Decision.when(usedAt == null && officer == checkedBy && at.isBefore(checkedAt.plus(VALID)), unseen());
    }

    /** Opens the enrolment, once (ACCOUNT-25-39). */
    public Decision use(long officer, Instant at) {
        var open = isOpen(officer, at);
        if (open.isAllowed()) {
            usedAt = at;
        }
        return open;
    }

    /** ACCOUNT-25-39: the person was not seen, or too long ago. */
    public static Reason unseen() {
        return Reason.of("ACCOUNT-25-39", "25", "" + VALID.toMinutes());
    }

    public Long id() {
        return id;
    }

    public long accountId() {
        return accountId;
    }
}
