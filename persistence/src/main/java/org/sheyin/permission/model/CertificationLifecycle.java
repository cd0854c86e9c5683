package org.sheyin.permission.model;

import static org.sheyin.permission.model.CertificationState.*;

import java.util.EnumSet;
import org.sheyin.lifecycle.model.Lifecycle;

/** The life of one line of a periodic review as one table. */
public final class CertificationLifecycle {
    public static final Lifecycle<CertificationState, CertificationAction> TABLE = Lifecycle.of(
                    CertificationState.class, CertificationAction.class, WAITING)
            .step(WAITING, CertificationAction.CERTIFY, CERTIFIED)
            .step(WAITING, CertificationAction.REVOKE, REVOKED)
            .step(WAITING, CertificationAction.SETTLE, SETTLED)
            .build(EnumSet.of(CERTIFIED, REVOKED, SETTLED));

    private CertificationLifecycle() {}
}
