package org.sheyin.account.model;

import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sheyin.shared.model.Digest;

/**
 * By what a terminal is known: the SHA-256 of its certificate.
 *
 * @param fingerprint 64 hexadecimal digits in lower case
 * @param subject whom the certificate names; empty when only the fingerprint is known
 * @param from first moment at which it is valid, null when only the fingerprint is known
 * @param until after this moment it has expired, null when only the fingerprint is known
 */
public record TerminalCertificate(String fingerprint, String subject, Instant from, Instant until)
        implements Serializable {
    /** Longest subject that is kept, in characters. */
    public static final int SUBJECT = 300;

    private static final String PEM = "-----BEGIN CERTIFICATE-----";
    private static final Pattern SEPARATORS = Pattern.compile("[\\s:\\u00A0\\u3000：-]+");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    /** @return empty when the text is neither a certificate in PEM nor a SHA-256 in hexadecimal digits */
    public static Optional<TerminalCertificate> parse(String text) {
        if (text == null) {
            return Optional.empty();
        }
        return text.contains(PEM) ? certificate(text.substring(text.indexOf(PEM))) : fingerprint(text);
    }

    private static Optional<TerminalCertificate> fingerprint(String text) {
        return Optional.of(SEPARATORS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT))
                .filter(digits -> SHA256.matcher(digits).matches())
                .map(digits -> new TerminalCertificate(digits, "", null, null));
    }

    private static Optional<TerminalCertificate> certificate(String pem) {
        try {
            var read = (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)));
            String subject = read.getSubjectX500Principal().getName();
            return Optional.of(new TerminalCertificate(
                    Digest.sha256(read.getEncoded()),
                    subject.substring(0, Math.min(subject.length(), SUBJECT)),
                    read.getNotBefore().toInstant(),
                    read.getNotAfter().toInstant()));
        } catch (CertificateException unreadable) {
            return Optional.empty();
        }
    }

    public boolean isExpired(Instant at) {
        return until != null && at.isAfter(until);
    }

    /** Not yet valid. */
    public boolean isEarly(Instant at) {
        return from != null && at.isBefore(from);
    }
}
