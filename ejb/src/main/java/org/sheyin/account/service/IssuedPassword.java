package org.sheyin.account.service;

import java.time.Instant;

/**
 * A one-use password, told once to whoever hands it over and kept nowhere.
 *
 * @param expires from then on it opens nothing
 */
public record IssuedPassword(String loginName, String displayName, String password, Instant expires) {
    /** Not the password: this text may end in a log. */
    @Override
    public String toString() {
        return "one-use password of " + loginName;
    }
}
