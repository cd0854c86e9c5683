package org.sheyin.permission.service;

import java.io.Serializable;
import java.util.List;
import org.sheyin.permission.model.AppliedRow;
import org.sheyin.permission.model.RequestType;

/** A request while it is typed. @param version of its rows, to be sent back with what is saved */
public record DraftView(long id, String number, RequestType type, int version, List<AppliedRow> rows)
        implements Serializable {
    public DraftView {
        rows = List.copyOf(rows);
    }
}
