package org.sheyin.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.sheyin.account.model.TerminalCertificate;
import org.sheyin.account.service.LoginOrigin;

/**
 * The terminal's certificate (Art 23), in the header of {@code sheyin.proxy.certificate-header} as our proxy tells it: PEM in
 * percent-encoding, or its SHA-256. From anybody else it counts as none, and is noted at the login.
 */
final class ClientTerminal {
    static final String HEADER = "sheyin.proxy.certificate-header";

    private ClientTerminal() {}

    static LoginOrigin of(HttpServletRequest request) {
        String name = System.getProperty(HEADER, "").strip();
        String told = name.isEmpty() ? null : request.getHeader(name);
        return of(ClientAddress.of(request), told, ClientAddress.isOurs(request.getRemoteAddr()));
    }

    /** @param told value of the header, null or blank when there is none */
    static LoginOrigin of(String address, String told, boolean trusted) {
        if (told == null || told.isBlank()) {
            return LoginOrigin.at(address);
        }
        if (!trusted) {
            return new LoginOrigin(address, "", true);
        }
        String fingerprint = decoded(told)
                .flatMap(TerminalCertificate::parse)
                .map(TerminalCertificate::fingerprint)
                .orElse("");
        return new LoginOrigin(address, fingerprint, false);
    }

    /** A plus sign is one of base 64, no blank; what is no encoding is no certificate. */
    private static Optional<String> decoded(String told) {
        try {
            return Optional.of(URLDecoder.decode(told.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException noEncoding) {
            return Optional.empty();
        }
    }
}
