package org.sheyin.permission.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.sheyin.account.service.Reconfirmation;
import org.sheyin.permission.service.PermissionSteps.Decided;
import org.sheyin.permission.service.PermissionTransitions.Step;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** The agency decides on the rows of a request (Art 21(1)). */
@Stateless
public class PermissionReview {
    private PermissionSteps steps;
    private Reconfirmation reconfirmation;
    private Clock clock;

    public PermissionReview() {}

    @Inject
    public PermissionReview(PermissionSteps steps, Reconfirmation reconfirmation, Clock clock) {
        this.steps = steps;
        this.reconfirmation = reconfirmation;
        this.clock = clock;
    }

    /**
     * @param decided one for each row, by its id
     * @param password the reviewer's own
     */
    @UseCase(Right.PERMISSION_REVIEW)
    public void decide(Actor actor, long id, Map<Long, Decided> decided, String password) {
        reconfirmation.confirm(actor, password).orThrow();
        steps.decide(actor, id, decided, new Step(clock.instant(), Reconfirmation.FACTOR));
    }
}
