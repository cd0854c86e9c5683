package org.sheyin.cases.service;

import java.time.Instant;
import java.util.List;
import org.sheyin.cases.model.CaseState;

/** What lies in the tray of somebody who leaves, and who may go on with it. */
public record HandoverView(String name, List<Row> cases, List<ReassignView.Colleague> colleagues) {

    /** A case of the tray. @param number null of a draft */
    public record Row(
            long id,
            String number,
            String itemCode,
            String itemName,
            String personName,
            String idMasked,
            CaseState state,
            Instant changedAt) {}
}
