package org.sheyin.permission.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.sheyin.account.service.Reconfirmation;
import org.sheyin.permission.service.PermissionTransitions.Step;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** The city's security officer opens, changes or ends what was agreed, and tells the bank (Art 21(1)). */
@Stateless
public class PermissionOpening {
    private PermissionSteps steps;
    private Reconfirmation reconfirmation;
    private Clock clock;

    public PermissionOpening() {}

    @Inject
    public PermissionOpening(PermissionSteps steps, Reconfirmation reconfirmation, Clock clock) {
        this.steps = steps;
        this.reconfirmation = reconfirmation;
        this.clock = clock;
    }

    /** @param password the officer's own */
    @UseCase(Right.PERMISSION_OPEN)
    public void open(Actor actor, long id, String password) {
        reconfirmation.confirm(actor, password).orThrow();
        steps.open(actor, id, new Step(clock.instant(), Reconfirmation.FACTOR));
    }

    /** @param note may be empty: time, opener and items are told anyway */
    @UseCase(Right.PERMISSION_OPEN)
    public void answer(Actor actor, long id, String note) {
        steps.answer(actor, id, note, Step.at(clock.instant()));
    }
}
