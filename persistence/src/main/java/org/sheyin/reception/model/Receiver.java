package org.sheyin.reception.model;

import java.util.Set;
import org.sheyin.shared.model.Right;

/** A colleague to whom a visit is given. */
public record Receiver(long accountId, String name, long outletId, Set<Right> rights) {
    boolean isOfTheDesk() {
        return rights.contains(Right.CASE_GUIDE) || rights.contains(Right.CASE_ACCEPT);
    }
}
