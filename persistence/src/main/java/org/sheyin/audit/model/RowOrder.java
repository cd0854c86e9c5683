package org.sheyin.audit.model;

/** The order in which rows are sealed: by transaction, then by id; those of before the sealing come first of all. */
final class RowOrder {
    private long tx;
    private long id;
    private long rows;
    private boolean signedBegun;

    RowOrder() {}

    /** Goes on behind a head. */
    RowOrder(long tx, long id) {
        this.tx = tx;
        this.id = id;
        this.signedBegun = true;
    }

    boolean follows(AuditRecord row) {
        rows++;
        boolean follows = !row.isBehind(tx, id);
        tx = row.tx();
        id = row.id();
        return follows;
    }

    /** A row without a MAC after one that has it. */
    boolean isForged(AuditRecord row) {
        signedBegun |= !row.isOfBefore();
        return row.isOfBefore() && signedBegun;
    }

    void count() {
        rows++;
    }

    long rows() {
        return rows;
    }
}
