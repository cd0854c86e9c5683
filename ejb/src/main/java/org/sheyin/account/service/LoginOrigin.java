package org.sheyin.account.service;

import java.io.Serializable;

/**
 * From where a login is tried.
 *
 * @param address of the terminal
 * @param certificate SHA-256 of the terminal's certificate as a proxy of ours told it; empty when none did
 * @param forged whether somebody who is no proxy of ours told of one
 */
public record LoginOrigin(String address, String certificate, boolean forged) implements Serializable {
    /** Without a certificate. */
    public static LoginOrigin at(String address) {
        return new LoginOrigin(address, "", false);
    }
}
