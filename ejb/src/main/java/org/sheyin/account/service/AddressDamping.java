package org.sheyin.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.sheyin.shared.service.Damping;

/**
 * Slows down an address that fails often, before any account is touched: a stranger may fail twenty times and then twice
 * a minute, so that he cannot lock the accounts of a bank one after the other. Right logins cost an address nothing; a
 * whole outlet may stand behind one address.
 */
@ApplicationScoped
public class AddressDamping {
    static final int FAILURES = 20;
    static final Duration ONE_BACK_EVERY = Duration.ofSeconds(30);

    private final Damping addresses = new Damping(FAILURES, ONE_BACK_EVERY);

    /** Takes one attempt in advance, so that parallel attempts do not pass together; @return false when none is left */
    public boolean take(String address, Instant now) {
        return addresses.take(address, now) == Damping.Answer.GO;
    }

    /** The attempt was a right one. */
    public void giveBack(String address, Instant now) {
        addresses.giveBack(address, now);
    }
}
