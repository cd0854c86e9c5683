package org.sheyin.permission.model;

import static org.sheyin.permission.model.RowState.*;

import java.util.EnumSet;
import org.sheyin.lifecycle.model.Lifecycle;

/** The life of one row as one table. */
public final class RowLifecycle {
    public static final Lifecycle<RowState, RowAction> TABLE = Lifecycle.of(RowState.class, RowAction.class, WAITING)
            .step(WAITING, RowAction.AGREE, AGREED)
            .step(WAITING, RowAction.RETURN, RETURNED)
            .step(WAITING, RowAction.REFUSE, REFUSED)
            .step(AGREED, RowAction.OPEN, OPENED)
            .build(EnumSet.of(RETURNED, REFUSED, OPENED));

    private RowLifecycle() {}
}
