package org.sheyin.permission.job;

import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Properties;
import org.sheyin.permission.service.CertificationRounds;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.model.SystemPart;
import org.sheyin.shared.service.ServerClock;
import org.sheyin.shared.service.UseCase;

/** Launches the opening of reviews each night, after the three-month sweep, and once more for what was broken off; it knows nothing of what it does. */
@Startup
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CertificationTimer {
    @Inject
    private CertificationRounds rounds;

    @Inject
    private Clock clock;

    @Schedule(hour = "6", minute = "10,40", persistent = false, timezone = "Asia/Shanghai")
    void openReviews() {
        launch(Actor.system(SystemPart.SWEEP));
    }

    /** Starts the job for today unless another node is at it. */
    @UseCase(Right.SWEEP_RUN)
    public void launch(Actor system) {
        if (rounds.mayRun(system, System.getProperty("jboss.node.name", "local"))) {
            var parameters = new Properties();
            parameters.setProperty(
                    "date", LocalDate.now(clock.withZone(ServerClock.ZONE)).toString());
            BatchRuntime.getJobOperator().start("open-permission-reviews", parameters);
        }
    }
}
