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
import org.sheyin.shared.model.Right;
import org.sheyin.shared.model.SystemPart;
import org.sheyin.shared.service.UseCase;

/** Launches the sweeps; it knows nothing of what they do. */
@Startup
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CaseSweepTimer {
    private final Actor system = Actor.system(SystemPart.SWEEP);

    @Inject
    private CaseSweeps sweeps;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "*/15", persistent = false)
    void releaseExpiredClaims() {
        launch(system, CaseSweep.RELEASE_EXPIRED_CLAIMS);
    }

    @Schedule(hour = "1", minute = "10", persistent = false, timezone = "Asia/Shanghai")
    void lapseOverdueCorrections() {
        launch(system, CaseSweep.LAPSE_OVERDUE_CORRECTIONS);
    }

    /** Starts the job unless another node is at it. */
    @UseCase(Right.SWEEP_RUN)
    public void launch(Actor system, CaseSweep sweep) {
        String node = System.getProperty("jboss.node.name", "local");
        if (sweeps.mayRun(system, sweep, node)) {
            var parameters = new Properties();
            parameters.setProperty("at", clock.instant().toString());
            String job = sweep.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
            BatchRuntime.getJobOperator().start(job, parameters);
        }
    }
}
