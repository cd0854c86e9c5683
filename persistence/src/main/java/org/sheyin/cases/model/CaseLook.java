package org.sheyin.cases.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sheyin.shared.model.Actor;

/**
 * Somebody looked at a case, had its identity number shown for a purpose, or printed a paper of it; logged apart from
 * acting (Art 6, 24).
 */
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
        this(id, caseId, viewer, purpose.isEmpty() ? "VIEW" : "REVEAL", purpose, at);
    }

    private CaseLook(long id, long caseId, Actor viewer, String kind, String purpose, Instant at) {
        this.id = id;
        this.caseId = caseId;
        this.accountId = viewer.accountId();
        this.viewer = viewer.name();
        this.kind = kind;
        this.purpose = purpose;
        this.origin = viewer.origin();
        this.at = at;
    }

    /** A paper was printed. */
    public static CaseLook print(long id, CaseFile file, Actor viewer, CasePaper paper, Instant at) {
        return new CaseLook(id, file.id(), viewer, "PRINT", paper.name(), at);
    }

    public long id() {
        return id;
    }
}
