package org.sheyin.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;

/**
 * A passkey of an account (WebAuthn). Added by its owner it is a second factor; enrolled face to face on a biometric model
 * it proves the person (Art 25). Used until its owner or the security officer removes it; it is never deleted.
 */
@Entity
@Table(name = "passkey")
@SequenceGenerator(name = "passkey_seq", sequenceName = "passkey_seq", allocationSize = 50)
public class Passkey {
    /** Longest name that its owner gives it. */
    public static final int LABEL = 40;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "passkey_seq")
    private Long id;

    @Version
    @Column(name = "lock_version")
    private long lockVersion;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "credential_id")
    private String credentialId;

    private byte[] credential;

    @Column(name = "sign_count")
    private long signCount;

    private String aaguid;
    private String label;

    @Column(name = "face_check_id")
    private Long faceCheckId;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "used_at")
    private Instant usedAt;

    @Column(name = "removed_at")
    private Instant removedAt;

    @Column(name = "removed_by")
    private Long removedBy;

    /**
     * What the authenticator told.
     *
     * @param id base64url
     * @param data attested credential data as the authenticator wrote them: model, id, public key
     * @param aaguid model of the authenticator
     */
    public record Credential(String id, byte[] data, long signCount, String aaguid) {}

    protected Passkey() {}

    /** @param faceCheckId null when its owner added it by himself */
    public Passkey(long accountId, Credential credential, String label, Long faceCheckId, Instant at) {
        this.accountId = accountId;
        this.credentialId = credential.id();
        this.credential = credential.data().clone();
        this.signCount = credential.signCount();
        this.aaguid = credential.aaguid();
        this.label = label.strip();
        this.faceCheckId = faceCheckId;
        this.addedAt = at;
    }

    /** A name by which its owner knows it again (ACCOUNT-25-33). */
    public static Decision named(String label) {
        String plain = label == null ? "" : label.strip();
        return Decision.when(
                !plain.isEmpty() && plain.codePointCount(0, plain.length()) <= LABEL,
                Reason.of("ACCOUNT-25-33", "25", "" + LABEL).atField("label"));
    }

    public Decision rename(String to) {
        var decision = named(to);
        if (decision.isAllowed()) {
            label = to.strip();
        }
        return decision;
    }

    public void used(long count, Instant at) {
        signCount = count;
        usedAt = at;
    }

    public void remove(long by, Instant at) {
        if (removedAt == null) {
            removedAt = at;
            removedBy = by;
        }
    }

    public LoginFactor factor() {
        return faceCheckId == null ? LoginFactor.PASSKEY : LoginFactor.PERSON_PASSKEY;
    }

    public boolean isLive() {
        return removedAt == null;
    }

    public Long id() {
        return id;
    }

    public long accountId() {
        return accountId;
    }

    public String credentialId() {
        return credentialId;
    }

    public byte[] credential() {
        return credential.clone();
    }

    public long signCount() {
        return signCount;
    }

    public String label() {
        return label;
    }
}
