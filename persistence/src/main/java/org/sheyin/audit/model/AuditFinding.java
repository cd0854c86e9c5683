package org.sheyin.audit.model;

import java.io.Serializable;

/**
 * What is wrong with the audit.
 *
 * @param id the first row that is wrong, 0 when no row can be named
 * @param detail numbers, nothing personal
 */
public record AuditFinding(Problem problem, long id, String detail) implements Serializable {
    public enum Problem {
        /** A sealed row holds something else. */
        ALTERED,
        /** A row was not written by this application, or altered before it was sealed. */
        FORGED,
        /** A sealed row is no longer there. */
        DELETED,
        /** A row came in behind what was sealed. */
        INSERTED,
        /** Sealed rows are in another order. */
        REORDERED,
        /** The chain of leaves has a hole. */
        LEAF_MISSING,
        /** The rows do not give the root that was signed. */
        ROOT,
        /** A head's signature is not ours. */
        SIGNATURE,
        /** Leaves that no head covers: heads were taken away. */
        HEAD_MISSING,
        /** The file of heads knows a head that the database does not know, or knows otherwise. */
        ROLLED_BACK,
        /** A number of a node that nothing explains. */
        HOLE,
        /** A number of a node that was given twice. */
        DUPLICATE
    }
}
