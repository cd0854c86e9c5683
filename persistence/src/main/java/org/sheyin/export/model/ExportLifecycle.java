package org.sheyin.export.model;

import static org.sheyin.export.model.ExportAction.*;
import static org.sheyin.export.model.ExportState.*;

import java.util.EnumSet;
import org.sheyin.lifecycle.model.Lifecycle;

/** The life of an export as one table. */
public final class ExportLifecycle {
    public static final Lifecycle<ExportState, ExportAction> TABLE = Lifecycle.of(
                    ExportState.class, ExportAction.class, NEW)
            .step(NEW, REQUEST, REQUESTED)
            .step(REQUESTED, FINISH, READY)
            .step(REQUESTED, FAIL, FAILED)
            .step(READY, FETCH, READY)
            .step(READY, EXPIRE, EXPIRED)
            .step(FAILED, EXPIRE, EXPIRED)
            .build(EnumSet.of(EXPIRED));

    private ExportLifecycle() {}
}
