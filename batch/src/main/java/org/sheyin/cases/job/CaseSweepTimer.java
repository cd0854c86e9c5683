package org.sheyin.cases.job;

import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Properties;
import org.sheyin.cases.model.CaseSweep;
import org.sheyin.cases.service.CaseSweeps;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.SystemPart;

/** Launches the sweeps; it knows nothing of what they do. */
@Startup
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CaseSweepTimer {
    @Inject
    private CaseSweeps sweeps;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "*/15", persistent = false)
    void releaseExpiredClaims() {
        launch(CaseSweep.RELEASE_EXPIRED_CLAIMS);
    }

    @Schedule(hour = "1", minute = "10", persistent = false, timezone = "Asia/Shanghai")
    void lapseOverdueCorrections() {
        launch(CaseSweep.LAPSE_OVERDUE_CORRECTIONS);
    }

    /** Starts the job unless another node is at it. */
    public void launch(CaseSweep sweep) {
        String node = System.getProperty("jboss.node.name", "local");
        if (sweeps.mayRun(Actor.system(SystemPart.SWEEP), sweep, node)) {
            var parameters = new Properties();
            parameters.setProperty("at", clock.instant().toString());
            String job = sweep.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
            BatchRuntime.getJobOperator().start(job, parameters);
        }
    }
}
