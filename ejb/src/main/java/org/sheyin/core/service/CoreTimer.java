package org.sheyin.core.service;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** The poster's clock: what failed is tried again when its pause is over. */
@Startup
@Singleton
@DependsOn("Ground")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CoreTimer {
    @Inject
    private CorePoster poster;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void post() {
        poster.wake();
    }
}
