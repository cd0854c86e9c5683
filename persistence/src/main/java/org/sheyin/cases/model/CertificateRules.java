package org.sheyin.cases.model;

import java.time.LocalDate;
import org.sheyin.catalogue.model.Bilingual;
import org.sheyin.certificate.model.CertificateAnswer;
import org.sheyin.certificate.model.CertificateQuery;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;

/** Which answer of a library of e-certificates stands for the paper (Art 22(2)). */
public final class CertificateRules {
    private static final String ARTICLE = "22(2)";
    private static final int LONGEST_SERIAL = 60;

    private CertificateRules() {}

    /** Nobody is asked for without name and number. */
    public static Decision judgeQuery(CertificateQuery query, String lineKey) {
        return Decision.when(
                !query.personName().isBlank() && !query.idNumber().isBlank(),
                Reason.of("CASE-22-9", ARTICLE).atField(lineKey));
    }

    /** @param today of the clerk; a certificate is valid on its last day */
    public static Decision judge(CertificateAnswer answer, Bilingual name, String lineKey, LocalDate today) {
        if (answer instanceof CertificateAnswer.Found found) {
            return judgeFound(found, name, lineKey, today);
        }
        String rule = answer instanceof CertificateAnswer.NotFound
                ? "CASE-22-10"
                : answer instanceof CertificateAnswer.Mismatch ? "CASE-22-11" : "CASE-22-12";
        return Decision.refuse(Reason.of(rule, ARTICLE, name.zh(), name.en()).atField(lineKey));
    }

    private static Decision judgeFound(CertificateAnswer.Found found, Bilingual name, String lineKey, LocalDate today) {
        if (found.serial().isBlank() || found.serial().length() > LONGEST_SERIAL) {
            return Decision.refuse(Reason.of("CASE-22-2", ARTICLE).atField(lineKey));
        }
        var until = found.validUntil();
        return Decision.when(
                until == null || !today.isAfter(until),
                Reason.of("CASE-22-13", ARTICLE, name.zh(), name.en(), String.valueOf(until))
                        .atField(lineKey));
    }
}
