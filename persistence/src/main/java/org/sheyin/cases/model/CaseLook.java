package org.sheyin.cases.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sheyin.shared.model.Actor;

/** Somebody looked at a case, or had its identity number shown for a purpose; logged apart from acting (Art 6, 24). */
@Entity
@Table(name = "case_view")
public class CaseLook {
    @Id
    private long id;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "account_id")
    private long accountId;

    private String viewer;

    private String kind;

    private String purpose;

    private String origin;

    private Instant at;

    protected CaseLook() {}

    /** @param purpose why the number was revealed, empty for a plain view */
    public CaseLook(long id, long caseId, Actor viewer, String purpose, Instant at) {
        this.id = id;
        this.caseId = caseId;
        this.accountId = viewer.accountId();
        this.viewer = viewer.name();
        this.kind = purpose.isEmpty() ? "VIEW" : "REVEAL";
        this.purpose = purpose;
        this.origin = viewer.origin();
        this.at = at;
    }

    public long id() {
        return id;
    }
}
