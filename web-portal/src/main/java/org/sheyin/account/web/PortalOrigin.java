package org.sheyin.account.web;

import jakarta.servlet.http.HttpServletRequest;

/** Scheme, host and port under which the browser asked, as it tells them to an authenticator. */
final class PortalOrigin {
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private PortalOrigin() {}

    static String of(HttpServletRequest request) {
        int port = request.getServerPort();
        boolean usual = port == ("https".equals(request.getScheme()) ? HTTPS : HTTP);
        return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + port);
    }
}
