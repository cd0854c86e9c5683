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
import java.util.OptionalLong;

/**
 * The secret of an account's changing codes, sealed. It counts from the first right code on; a step is taken once, so that
 * a code seen over the shoulder opens nothing. Ended by its owner or by a recovery under two persons.
 */
@Entity
@Table(name = "one_time_code")
@SequenceGenerator(name = "one_time_code_seq", sequenceName = "one_time_code_seq", allocationSize = 50)
public class OneTimeCode {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "one_time_code_seq")
    private Long id;

    @Version
    @Column(name = "lock_version")
    private long lockVersion;

    @Column(name = "account_id")
    private long accountId;

    private byte[] secret;

    @Column(name = "last_step")
    private long lastStep;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "removed_at")
    private Instant removedAt;

    protected OneTimeCode() {}

    /** @param sealed the secret, bound to the account */
    public OneTimeCode(long accountId, byte[] sealed, Instant at) {
        this.accountId = accountId;
        this.secret = sealed.clone();
        this.addedAt = at;
    }

    /** Takes a code; the first right one confirms it. @return false for a wrong or a used one */
    public boolean take(byte[] opened, String typed, Instant at) {
        OptionalLong step = Totp.step(opened, typed, at, lastStep);
        if (removedAt != null || step.isEmpty()) {
            return false;
        }
        lastStep = step.getAsLong();
        confirmedAt = confirmedAt == null ? at : confirmedAt;
        return true;
    }

    /** Another secret in place of one that was never confirmed. */
    public void renew(byte[] sealed, Instant at) {
        secret = sealed.clone();
        lastStep = 0;
        addedAt = at;
    }

    public void remove(Instant at) {
        removedAt = removedAt == null ? at : removedAt;
    }

    /** Whether it is asked for at the login. */
    public boolean isConfirmed() {
        return confirmedAt != null && removedAt == null;
    }

    public boolean isLive() {
        return removedAt == null;
    }

    public long accountId() {
        return accountId;
    }

    public byte[] secret() {
        return secret.clone();
    }
}
