package org.sheyin.cases.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/** Whether a request comes from our own pages: by the browser's own word, else by the origin it names. */
public final class SameOrigin {
    private SameOrigin() {}

    public static boolean holds(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return "same-origin".equals(site);
        }
        String origin = request.getHeader("Origin");
        return origin != null && host(origin).equals(request.getHeader("Host"));
    }

    private static String host(String origin) {
        try {
            String authority = URI.create(origin).getAuthority();
            return authority == null ? "" : authority;
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }
}
