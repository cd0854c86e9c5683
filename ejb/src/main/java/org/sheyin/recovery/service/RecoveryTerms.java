package org.sheyin.recovery.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.sheyin.cases.service.CaseTimes;

/** Until when a bank has to get an amount back (recovery.due.wd). */
@ApplicationScoped
public class RecoveryTerms {
    private final CaseTimes times;

    protected RecoveryTerms() {
        this(null);
    }

    @Inject
    public RecoveryTerms(CaseTimes times) {
        this.times = times;
    }

    public LocalDate dueOn(Instant from) {
        int days = times.value("recovery.due.wd", from).asInt();
        return CaseTimes.today(times.due(from, days));
    }
}
