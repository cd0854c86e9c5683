package org.sheyin.permission.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.sheyin.account.service.Reconfirmation;
import org.sheyin.permission.service.PermissionTransitions.Step;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** Hands a stamped request in to the agency (Art 21(1)). */
@Stateless
public class PermissionSubmission {
    private PermissionSteps steps;
    private Reconfirmation reconfirmation;
    private Clock clock;

    public PermissionSubmission() {}

    @Inject
    public PermissionSubmission(PermissionSteps steps, Reconfirmation reconfirmation, Clock clock) {
        this.steps = steps;
        this.reconfirmation = reconfirmation;
        this.clock = clock;
    }

    /** @param password the manager's own; refused as long as anything stands against rows or scan */
    @UseCase(Right.PERMISSION_FILE)
    public void submit(Actor actor, long id, String password) {
        reconfirmation.confirm(actor, password).orThrow();
        steps.submit(actor, id, new Step(clock.instant(), Reconfirmation.FACTOR));
    }
}
