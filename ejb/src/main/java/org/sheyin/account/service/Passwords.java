package org.sheyin.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.shiro.authc.credential.DefaultPasswordService;
import org.apache.shiro.authc.credential.PasswordService;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.RefusedException;

/**
 * Hashes of passwords: Argon2id by Shiro, 64 MiB and about 0.4 s each, hence never more at once than there are places.
 */
@ApplicationScoped
public class Passwords {
    private static final int PLACES =
            Math.max(2, Math.min(8, Runtime.getRuntime().availableProcessors()));
    private static final long WAIT_SECONDS = 10;

    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private final PasswordService hashing;
    private final Semaphore places;
    private final SecureRandom random = new SecureRandom();
    private volatile String nobodys;

    public Passwords() {
        this(new DefaultPasswordService(), PLACES);
    }

    Passwords(PasswordService hashing, int places) {
        this.hashing = hashing;
        this.places = new Semaphore(places, true);
    }

    /** @throws RefusedException ACCOUNT-25-12 when too many others are waiting */
    public String hash(String password) {
        takePlace();
        try {
            return hashing.encryptPassword(password);
        } finally {
            places.release();
        }
    }

    /**
     * @param hash null for an account that does not exist or has no password: as much work is done, and the answer is no
     * @throws RefusedException ACCOUNT-25-12 when too many others are waiting
     */
    public boolean matches(String password, String hash) {
        String compared = hash == null ? nobodys() : hash;
        takePlace();
        try {
            return hashing.passwordsMatch(password, compared) && hash != null;
        } finally {
            places.release();
        }
    }

    /** Sixteen characters that are not mistaken for each other, about 92 bits, in groups of four. */
    public String inventOnce() {
        var text = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            text.append(i > 0 && i % 4 == 0 ? "-" : "").append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }

    private String nobodys() {
        if (nobodys == null) {
            nobodys = hash(inventOnce());
        }
        return nobodys;
    }

    private void takePlace() {
        try {
            if (places.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new RefusedException(Reason.of("ACCOUNT-25-12", ""));
    }
}
