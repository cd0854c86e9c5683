package org.sheyin.cases.service;

import java.io.Serializable;
import java.time.Instant;

/** A place in a list, for the keyset: the sort value and the id of a line. */
public record CasePlace(Instant dueAt, long id) implements Serializable {
    public static CasePlace after(CaseRow row) {
        return new CasePlace(row.dueAt(), row.id());
    }
}
