package org.sheyin.cases.model;

import java.util.Set;
import org.sheyin.shared.model.Right;

/** To whom the open cases of somebody who leaves are handed over. @param outletId where that person works */
public record NewClerk(long id, String name, long outletId, Set<Right> rights) {
    public NewClerk {
        rights = Set.copyOf(rights);
    }
}
