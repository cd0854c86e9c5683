package org.sheyin.cases.service;

import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.RefusedException;

/** The answer for a case that the actor cannot reach. */
public final class CaseAccess {
    private CaseAccess() {}

    /** The same for a case that does not exist and one outside the actor's scope (Art 24). */
    public static RefusedException notThere() {
        return new RefusedException(Reason.of("CASE-24-2", "24"));
    }
}
