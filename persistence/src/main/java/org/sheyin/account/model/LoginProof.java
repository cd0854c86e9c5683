package org.sheyin.account.model;

import java.io.Serializable;

/**
 * How a login was proven: the factor and the id of its assertion, the result only (Art 25).
 *
 * @param assertion id under which the card's platform, or this system, knows the proof; empty for a password alone
 */
public record LoginProof(LoginFactor factor, String assertion) implements Serializable {
    public static final LoginProof PASSWORD = new LoginProof(LoginFactor.PASSWORD, "");
}
