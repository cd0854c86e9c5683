package org.sheyin.reception.model;

import static org.sheyin.reception.model.VisitAction.*;
import static org.sheyin.reception.model.VisitState.*;

import java.util.EnumSet;
import org.sheyin.lifecycle.model.Lifecycle;

/** The life of a visit as one table. */
public final class VisitLifecycle {
    public static final Lifecycle<VisitState, VisitAction> TABLE = Lifecycle.of(
                    VisitState.class, VisitAction.class, NEW)
            .step(NEW, ARRIVE, WAITING)
            .step(WAITING, CALL, CALLED)
            .step(WAITING, SERVE, IN_SERVICE)
            .step(WAITING, SEND, WAITING)
            .step(WAITING, HAND_ON, HANDED_ON)
            .step(WAITING, LEAVE, LEFT)
            .step(CALLED, CALL, CALLED)
            .step(CALLED, SERVE, IN_SERVICE)
            .step(CALLED, SEND, WAITING)
            .step(CALLED, HAND_ON, HANDED_ON)
            .step(CALLED, LEAVE, LEFT)
            .step(HANDED_ON, CALL, CALLED)
            .step(HANDED_ON, SERVE, IN_SERVICE)
            .step(HANDED_ON, SEND, WAITING)
            .step(HANDED_ON, HAND_ON, HANDED_ON)
            .step(HANDED_ON, LEAVE, LEFT)
            .step(IN_SERVICE, SEND, WAITING)
            .step(IN_SERVICE, HAND_ON, HANDED_ON)
            .step(IN_SERVICE, FINISH, DONE)
            .step(LEFT, COME_BACK, WAITING)
            .build(EnumSet.of(DONE, LEFT));

    private VisitLifecycle() {}
}
