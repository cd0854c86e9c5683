package org.sheyin.proof.service;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.SystemPart;

/** Wakes the placing of what was drawn; it knows nothing of how. */
@Startup
@Singleton
@DependsOn("Ground")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PostCheckTimer {
    @Inject
    private PostCheckPlacing placing;

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    void place() {
        placing.run(Actor.system(SystemPart.SWEEP), System.getProperty("jboss.node.name", "local"));
    }
}
