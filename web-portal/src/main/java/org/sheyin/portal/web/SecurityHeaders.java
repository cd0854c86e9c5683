package org.sheyin.portal.web;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.sheyin.account.web.HttpsOnly;
import org.sheyin.attachment.web.Scanner;

/** Headers that no page may go without; pages are never cached, as they show personal data (Art 24). */
@WebFilter(
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class SecurityHeaders extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Scanner scanner;

    /** PrimeFaces writes the policy with its nonce; the workstation's scan service is let through in it. */
    private final class ScannerAllowed extends HttpServletResponseWrapper {
        private ScannerAllowed(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            super.addHeader(name, allowed(name, value));
        }

        @Override
        public void setHeader(String name, String value) {
            super.setHeader(name, allowed(name, value));
        }

        private String allowed(String name, String value) {
            return "Content-Security-Policy".equals(name) ? scanner.letThrough(value) : value;
        }
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(self), geolocation=(), microphone=()");
        if (HttpsOnly.holds()) {
            response.setHeader("Strict-Transport-Security", HttpsOnly.TRANSPORT_SECURITY);
        }
        if (!request.getServletPath().startsWith("/jakarta.faces.resource/")) {
            response.setHeader("Cache-Control", "no-store");
        }
        chain.doFilter(request, scanner.origin().isEmpty() ? response : new ScannerAllowed(response));
    }
}
