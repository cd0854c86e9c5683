package org.sheyin.handoff.messaging;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.sheyin.handoff.service.Reconciler;

/** The hand-off's clock: it knows nothing, it only wakes the relay each second and the reconciler each minute. */
@Startup
@Singleton
@DependsOn("Ground")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HandoffTimer {
    @Inject
    private OutboxRelay relay;

    @Inject
    private Reconciler reconciler;

    @Schedule(hour = "*", minute = "*", second = "*/1", persistent = false)
    void relay() {
        relay.wake();
    }

    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    void reconcile() {
        reconciler.run();
    }
}
