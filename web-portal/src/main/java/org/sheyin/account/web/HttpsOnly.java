package org.sheyin.account.web;

import jakarta.servlet.SessionCookieConfig;
import java.util.Arrays;

/**
 * Whether browsers reach the portal by https alone: every address of {@code sheyin.origin} says so. Then the session's
 * cookie goes out over https only, and browsers are told to ask in no other way.
 */
public final class HttpsOnly {
    static final String PROPERTY = "sheyin.origin";

    /** A year, on this host alone: what else runs under the domain is not ours to decide. */
    public static final String TRANSPORT_SECURITY = "max-age=31536000";

    private static final String PREFIX = "__Secure-";

    private HttpsOnly() {}

    public static boolean holds() {
        return holds(System.getProperty(PROPERTY, ""));
    }

    static boolean holds(String origins) {
        return Arrays.stream(origins.strip().split("\\s*,\\s*")).allMatch(origin -> origin.startsWith("https://"));
    }

    /** Browsers refuse a cookie of this name that an http answer sets, so none can be slipped in. */
    static void protect(SessionCookieConfig cookie) {
        cookie.setSecure(true);
        cookie.setName(PREFIX + cookie.getName());
    }
}
