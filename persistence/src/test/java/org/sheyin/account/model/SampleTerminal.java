package org.sheyin.account.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.sheyin.account.model.Terminal.Wish;
import org.sheyin.shared.model.Actor;

/** Certificates made for tests by keytool, and terminals under them. */
public final class SampleTerminal {
    /** Valid from 2026-01-01 for twenty years. */
    public static final String VALID = pem("valid");

    public static final String VALID_PRINT = "00a97b23ad0dcefa4b053e6391d21a2c846abd28902f589ef31ed5f4918f92e9";

    /** Valid in 2024. */
    public static final String EXPIRED = pem("expired");

    private SampleTerminal() {}

    public static Terminal of(long id, long outletId, Actor officer, String certificate) {
        return new Terminal(id, new Wish(outletId, "GD-0" + id, certificate), officer, Instant.EPOCH);
    }

    private static String pem(String name) {
        try (var stream = SampleTerminal.class.getResourceAsStream("/terminal/" + name + ".pem")) {
            return new String(stream.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
