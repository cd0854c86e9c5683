package org.sheyin.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.sheyin.account.model.AddressRange;

/**
 * The terminal's address (Art 23). What a header tells of it is believed from the proxies of {@code sheyin.proxy.addresses}
 * alone, ranges with commas; from anybody else the address is that of the connection.
 */
public final class ClientAddress {
    static final String PROXIES = "sheyin.proxy.addresses";

    private static final String COMMA = "\\s*,\\s*";

    private ClientAddress() {}

    public static String of(HttpServletRequest request) {
        var chain = String.join(",", Collections.list(request.getHeaders("X-Forwarded-For")));
        return of(request.getRemoteAddr(), chain, proxies(System.getProperty(PROXIES, "")));
    }

    /** The last hop that is no proxy of ours; whatever stands before it may be invented. */
    static String of(String peer, String chain, List<AddressRange> proxies) {
        String known = peer;
        var hops = Arrays.asList(chain.strip().split(COMMA));
        for (int i = hops.size() - 1; i >= 0 && isOurs(known, proxies); i--) {
            if (!AddressRange.isAddress(hops.get(i))) {
                return known;
            }
            known = hops.get(i);
        }
        return known;
    }

    /** Whether this is the address of a proxy of ours. */
    static boolean isOurs(String peer) {
        return isOurs(peer, proxies(System.getProperty(PROXIES, "")));
    }

    private static boolean isOurs(String address, List<AddressRange> proxies) {
        return proxies.stream().anyMatch(proxy -> proxy.contains(address));
    }

    /** A range that is none is left out: nothing is believed from there. */
    static List<AddressRange> proxies(String configured) {
        return Arrays.stream(configured.strip().split(COMMA))
                .map(AddressRange::parse)
                .flatMap(Optional::stream)
                .toList();
    }
}
