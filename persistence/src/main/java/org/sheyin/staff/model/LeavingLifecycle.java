package org.sheyin.staff.model;

import static org.sheyin.staff.model.LeavingAction.*;
import static org.sheyin.staff.model.LeavingState.*;

import java.util.EnumSet;
import org.sheyin.lifecycle.model.Lifecycle;

/** The life of a leaving as one table (Art 21(2)). */
public final class LeavingLifecycle {
    public static final Lifecycle<LeavingState, LeavingAction> TABLE = Lifecycle.of(
                    LeavingState.class, LeavingAction.class, NEW)
            .step(NEW, FILE, FILED)
            .step(FILED, CONFIRM, CONFIRMED)
            .step(FILED, WITHDRAW, WITHDRAWN)
            .build(EnumSet.of(CONFIRMED, WITHDRAWN));

    private LeavingLifecycle() {}
}
