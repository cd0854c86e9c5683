package org.sheyin.dormancy.service;

import java.io.Serializable;
import java.time.Instant;

/**
 * A run and its evidence.
 *
 * @param province whether the actor stands for the province, and so signs
 * @param signedBy null while nobody signed; so are the others
 */
public record RunView(
        RunRow row, boolean province, String signedBy, Instant signedAt, String csvHash, String pdfHash, int undoDays)
        implements Serializable {
    public boolean signed() {
        return signedBy != null;
    }

    public boolean signable() {
        return province && !signed() && row.finishedAt() != null;
    }
}
