package org.sheyin.permission.model;

import java.util.List;
import org.sheyin.shared.model.Reason;

/**
 * What a step of a request rests on.
 *
 * @param sheet what is kept now, null when it stays
 * @param missing what still stands against the rows
 * @param scanned whether a stamped scan of exactly these rows is there
 * @param note what the bank is told
 */
public record PermissionFacts(Sealed sheet, List<Reason> missing, boolean scanned, String note) {

    /**
     * Rows as they are kept.
     *
     * @param sealed only to be opened with a key outside of the database
     * @param hash keyed, the same for the same rows
     * @param cityCode of the outlets, empty while none is known
     */
    public record Sealed(byte[] sealed, String hash, int rows, String cityCode) {}

    public PermissionFacts {
        missing = List.copyOf(missing);
        note = note == null ? "" : note.strip();
    }

    public static PermissionFacts none() {
        return new PermissionFacts(null, List.of(), false, "");
    }

    public static PermissionFacts sheet(Sealed sheet) {
        return new PermissionFacts(sheet, List.of(), false, "");
    }

    public static PermissionFacts checked(List<Reason> missing, boolean scanned) {
        return new PermissionFacts(null, missing, scanned, "");
    }

    public static PermissionFacts note(String note) {
        return new PermissionFacts(null, List.of(), false, note);
    }
}
