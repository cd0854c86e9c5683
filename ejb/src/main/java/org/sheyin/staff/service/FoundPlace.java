package org.sheyin.staff.service;

import java.io.Serializable;
import org.sheyin.shared.model.OrgKind;

/** An organization whose register nobody keeps yet. */
public record FoundPlace(OrgKind kind, Long id, String name) implements Serializable {
    /** Unlike all others. */
    public String key() {
        return kind + "-" + id;
    }

    public Long agencyId() {
        return kind == OrgKind.AGENCY ? id : null;
    }

    public Long bankId() {
        return kind == OrgKind.BANK ? id : null;
    }
}
