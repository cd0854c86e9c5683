package org.sheyin.permission.job;

import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Properties;
import org.sheyin.permission.service.ForbiddenSweep;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.model.SystemPart;
import org.sheyin.shared.service.UseCase;

/** Launches the sweep each night; it knows nothing of what it does. */
@Startup
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ForbiddenSweepTimer {
    @Inject
    private ForbiddenSweep sweep;

    @Inject
    private Clock clock;

    @Schedule(hour = "1", minute = "10", persistent = false, timezone = "Asia/Shanghai")
    void look() {
        launch(Actor.system(SystemPart.SWEEP));
    }

    /** Starts the job unless another node is at it. */
    @UseCase(Right.SWEEP_RUN)
    public void launch(Actor system) {
        if (sweep.mayRun(system, System.getProperty("jboss.node.name", "local"))) {
            var parameters = new Properties();
            parameters.setProperty("at", clock.instant().toString());
            BatchRuntime.getJobOperator().start("sweep-forbidden-rights", parameters);
        }
    }
}
