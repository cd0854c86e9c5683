package org.sheyin.permission.model;

import static org.sheyin.permission.model.PermissionAction.*;
import static org.sheyin.permission.model.PermissionState.*;

import java.util.EnumSet;
import org.sheyin.lifecycle.model.Lifecycle;

/** The life of a permission request as one table. */
public final class PermissionLifecycle {
    public static final Lifecycle<PermissionState, PermissionAction> TABLE = Lifecycle.of(
                    PermissionState.class, PermissionAction.class, NEW)
            .step(NEW, BEGIN, DRAFT)
            .step(DRAFT, SAVE, DRAFT)
            .step(DRAFT, DISCARD, DISCARDED)
            .step(DRAFT, SUBMIT, SUBMITTED)
            .step(SUBMITTED, AGREE, AGREED)
            .step(SUBMITTED, DECLINE, ANSWERED)
            .step(AGREED, OPEN, OPENED)
            .step(OPENED, ANSWER, ANSWERED)
            .build(EnumSet.of(ANSWERED, DISCARDED));

    private PermissionLifecycle() {}
}
