package org.sheyin.dormancy.job;

import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.sheyin.dormancy.service.DormancySweep;
import org.sheyin.dormancy.service.SweepDesk;
import org.sheyin.dormancy.service.SweepOrder;
import org.sheyin.dormancy.service.SweepStart;
import org.sheyin.dormancy.service.SweepTicket;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.model.SystemPart;
import org.sheyin.shared.service.ServerClock;
import org.sheyin.shared.service.UseCase;

/**
 * Launches the sweep each night, and again until no date is missed and no run is broken off; or when an officer wants it.
 * It knows nothing of what it does.
 */
@Startup
@Singleton
@LocalBean
@Local(SweepStart.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FreezeTimer implements SweepStart {
    @Inject
    private DormancySweep sweep;

    @Inject
    private SweepDesk desk;

    @Inject
    private Clock clock;

    @Schedule(hour = "2-5", minute = "*/10", persistent = false, timezone = "Asia/Shanghai")
    void freezeDormantAccounts() {
        launch(Actor.system(SystemPart.SWEEP));
    }

    /** Starts the job unless another node is at it or nothing is left to do. */
    @UseCase(Right.SWEEP_RUN)
    public void launch(Actor system) {
        start(sweep.begin(system, SweepOrder.nightly(LocalDate.now(clock.withZone(ServerClock.ZONE)))));
    }

    @Override
    @UseCase(Right.DORMANCY_MANAGE)
    public boolean start(Actor officer) {
        return start(sweep.begin(Actor.system(SystemPart.SWEEP), desk.order(officer)));
    }

    private static boolean start(Optional<SweepTicket> ticket) {
        ticket.ifPresent(
                one -> BatchRuntime.getJobOperator().start("freeze-dormant-accounts", FreezeTicket.parameters(one)));
        return ticket.isPresent();
    }
}
