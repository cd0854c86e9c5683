package org.sheyin.account.service;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.SystemPart;

/** Closes sessions that nobody left: browser closed, machine off, node down. */
@Singleton
@DependsOn("Ground")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IdleSessionTimer {
    @Inject
    private LoginSessions sessions;

    @Schedule(hour = "*", minute = "*/2", persistent = false)
    void closeIdle() {
        sessions.closeIdle(Actor.system(SystemPart.LOGIN));
    }
}
