package org.sheyin.account.service;

import java.io.Serializable;

/**
 * What a browser answers for an authenticator.
 *
 * @param challenge that it was asked with, base64url, kept at the server
 * @param json its answer, as WebAuthn's {@code toJSON} writes it
 */
public record PasskeyAnswer(PasskeySite site, String challenge, String json) implements Serializable {}
