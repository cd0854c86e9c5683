package org.sheyin.permission.model;

import java.time.LocalDate;
import org.sheyin.shared.model.SampleActors;

/** A line of the sample bank at Guangzhou, opened on 2 November 2026 and due on the 16th. */
public final class SampleCertification {
    public static final CertificationTerm TERM =
            CertificationTerm.of(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 16));
    public static final LocalDate DUE = TERM.dueOn();
    public static final LocalDate LATE = DUE.plusDays(1);

    private SampleCertification() {}

    /** @param account null when it is not known */
    public static CertificationSubject subject(String index, String name, Long account) {
        return new CertificationSubject(
                SampleActors.BANK,
                SampleActors.OUTLET,
                "440100",
                index,
                name,
                "4401****",
                account,
                "01-01",
                SamplePermission.NOW);
    }

    public static CertificationLine line(long id, String name, Long account) {
        return new CertificationLine(id, CertificationCause.QUARTER, TERM, subject("i" + id, name, account));
    }
}
