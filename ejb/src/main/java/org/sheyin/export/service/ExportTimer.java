package org.sheyin.export.service;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.SystemPart;

/** The download centre's clock; the rows are locked, so that several nodes do no harm. */
@Startup
@Singleton
@DependsOn("Ground")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExportTimer {
    @Inject
    private ExportSweep sweep;

    @Schedule(hour = "*", minute = "*/10", persistent = false)
    void sweep() {
        sweep.run(Actor.system(SystemPart.SWEEP));
    }
}
