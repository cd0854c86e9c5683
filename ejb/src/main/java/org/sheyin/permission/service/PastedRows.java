package org.sheyin.permission.service;

import java.util.List;
import org.sheyin.permission.model.AppliedRow;
import org.sheyin.shared.model.Reason;

/**
 * What came of rows pasted from a spreadsheet.
 *
 * @param taken to be looked through and put right
 * @param refused lines that are not taken at all, each with its number
 */
public record PastedRows(List<AppliedRow> taken, List<Reason> refused) {
    public PastedRows {
        taken = List.copyOf(taken);
        refused = List.copyOf(refused);
    }
}
