package org.sheyin.certificate.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicInteger;
import org.sheyin.certificate.model.CertificateAnswer;
import org.sheyin.certificate.model.CertificateLibrary;
import org.sheyin.certificate.model.CertificateQuery;
import org.sheyin.shared.service.ServerClock;

/**
 * Invents e-certificates, for demonstrations and tests. What it answers follows from the last place of the number: 6 is not
 * found, 7 is of another name, 8 does not answer, 9 has run out; all others are found.
 */
@ApplicationScoped
public class SimulatedLibrary implements CertificateLibrary {
    static final String NAME = "simulator";

    private static final int YEARS = 5;
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ServerClock.ZONE);

    private final Clock clock;
    private final SimulatedPrint print = new SimulatedPrint();
    private final AtomicInteger serials = new AtomicInteger();

    protected SimulatedLibrary() {
        this(null);
    }

    @Inject
    public SimulatedLibrary(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isSimulated() {
        return true;
    }

    @Override
    public CertificateAnswer query(CertificateQuery query) {
        return switch (query.idNumber().charAt(query.idNumber().length() - 1)) {
            case '6' -> new CertificateAnswer.NotFound();
            case '7' -> new CertificateAnswer.Mismatch();
            case '8' -> new CertificateAnswer.Unavailable();
            case '9' ->
                found(
                        query,
                        LocalDate.ofInstant(clock.instant(), ServerClock.ZONE).minusDays(1));
            default ->
                found(
                        query,
                        LocalDate.ofInstant(clock.instant(), ServerClock.ZONE).plusYears(YEARS));
        };
    }

    private CertificateAnswer found(CertificateQuery query, LocalDate until) {
        Instant now = clock.instant();
        String serial = "SIM" + SECOND.format(now) + "%04d".formatted(serials.incrementAndGet() % 10_000);
        byte[] image = query.withImage() ? print.png(query, serial, until) : new byte[0];
        return new CertificateAnswer.Found(serial, now, until, image);
    }
}
