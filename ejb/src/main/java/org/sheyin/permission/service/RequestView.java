package org.sheyin.permission.service;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.sheyin.permission.model.BankRight;
import org.sheyin.permission.model.PermissionAction;
import org.sheyin.permission.model.RowState;

/**
 * A request with its rows and trail.
 *
 * @param offered steps of this person's side from its state
 * @param steps the first one first
 */
public record RequestView(RequestRow row, Set<PermissionAction> offered, List<Line> lines, List<Step> steps) {
    public boolean may(String action) {
        return offered.contains(PermissionAction.valueOf(action));
    }

    /** Whether the bank can put returned rows right in a new request. */
    public boolean hasReturned() {
        return lines.stream().anyMatch(line -> line.state() == RowState.RETURNED);
    }

    /** One row. @param items codes, parted by blanks */
    public record Line(
            long id,
            int place,
            RowState state,
            String personName,
            String outletName,
            String outletCode,
            String idMasked,
            String phoneMasked,
            String items,
            BankRight right,
            String reason)
            implements Serializable {
        public List<String> itemCodes() {
            return List.of(items.split(" "));
        }
    }

    /** One step. @param confirmation factor of the re-confirmation, empty when none was asked */
    public record Step(PermissionAction action, String confirmation, String actorName, String actorOrg, Instant at)
            implements Serializable {}
}
