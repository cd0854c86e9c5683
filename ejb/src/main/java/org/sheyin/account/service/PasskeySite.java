package org.sheyin.account.service;

import java.io.Serializable;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.RefusedException;

/**
 * The address at which passkeys of this portal hold: {@code -Dsheyin.origin=https://portal.example.gov.cn}, several with
 * commas. Without it only a browser at {@code localhost} has passkeys.
 *
 * @param origin scheme, host and port as the browser tells them
 */
public record PasskeySite(String origin) implements Serializable {
    static final String PROPERTY = "sheyin.origin";

    /** @throws RefusedException ACCOUNT-25-35 for an address that is not this portal's */
    public static PasskeySite of(String asked) {
        return find(asked).orElseThrow(() -> new RefusedException(Reason.of("ACCOUNT-25-35", "25")));
    }

    /** Empty for an address at which there are no passkeys. */
    public static Optional<PasskeySite> find(String asked) {
        return find(asked, System.getProperty(PROPERTY, ""));
    }

    static Optional<PasskeySite> find(String asked, String configured) {
        boolean own = configured.isBlank()
                ? "localhost".equals(URI.create(asked).getHost())
                : List.of(configured.split("\\s*,\\s*")).contains(asked);
        return own ? Optional.of(new PasskeySite(asked)) : Optional.empty();
    }

    /** The relying party's id: the host name. */
    String id() {
        return URI.create(origin).getHost();
    }
}
