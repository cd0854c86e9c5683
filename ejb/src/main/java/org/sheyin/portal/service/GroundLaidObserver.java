package org.sheyin.portal.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.sheyin.account.service.FirstSetup;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.SystemPart;

/** What follows when the ground is laid: the one-time code of the first set-up. */
@ApplicationScoped
public class GroundLaidObserver {
    private final FirstSetup firstSetup;

    protected GroundLaidObserver() {
        this(null);
    }

    @Inject
    public GroundLaidObserver(FirstSetup firstSetup) {
        this.firstSetup = firstSetup;
    }

    void prepare(@Observes GroundLaid laid) {
        firstSetup.prepare(Actor.system(SystemPart.LOGIN));
    }
}
