package org.sheyin.cases.model;

import java.util.Set;
import org.sheyin.shared.model.Right;

/**
 * Who is to take a case over by a reassignment.
 *
 * @param claim in whose hands the case would be, and until when
 * @param agencyId where that person works
 * @param rights what that person may do at all
 */
public record NewHolder(Claim claim, long agencyId, Set<Right> rights) {
    public NewHolder {
        rights = Set.copyOf(rights);
    }

    long personId() {
        return claim.holderId();
    }
}
