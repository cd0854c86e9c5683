package org.sheyin.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** The password of an account, and how often it was guessed wrongly. Written by its {@link Account} alone. */
@Embeddable
public class AccountPassword {
    @Column(name = "password_hash")
    private String hash;

    @Column(name = "password_once")
    private boolean once = true;

    @Column(name = "password_expires_at")
    private Instant expiresAt;

    @Column(name = "password_changed_at")
    private Instant changedAt;

    @Column(name = "failed_logins")
    private int failed;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    protected AccountPassword() {}

    void giveOnce(String fresh, Instant expires) {
        hash = fresh;
        once = true;
        expiresAt = expires;
        forgive();
    }

    void change(String fresh, Instant at) {
        hash = fresh;
        once = false;
        expiresAt = null;
        changedAt = at;
        failed = 0;
    }

    /** @return whether it was the person's own one from before that moment, which opens one login more */
    boolean outgrow(Instant before) {
        boolean old = !once && changedAt != null && changedAt.isBefore(before);
        once |= old;
        return old;
    }

    void fail(Instant at) {
        if (++failed >= Account.FAILURES) {
            lockedUntil = at.plus(Account.LOCK);
            failed = 0;
        }
    }

    void forgive() {
        failed = 0;
        lockedUntil = null;
    }

    /** Neither missing, nor locked, nor expired. */
    boolean isUsable(Instant at) {
        boolean locked = lockedUntil != null && at.isBefore(lockedUntil);
        boolean expired = expiresAt != null && !at.isBefore(expiresAt);
        return hash != null && !locked && !expired;
    }

    String hash() {
        return hash;
    }

    boolean isOnce() {
        return once;
    }
}
