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
    private static final int FIELD = 80;

    @Id
    private long id;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "account_id")
    private long accountId;

    private String viewer;

    private String kind;

    private String purpose;

    private String field;

    private String origin;

    private Instant at;

    protected CaseLook() {}

    /**
     * What somebody looks at and why.
     *
     * @param act as the trail names it
     * @param purpose why a number was revealed, empty for a plain view
     * @param field which number it was, empty for a plain view
     */
    public record What(String act, String purpose, String field) {
        public static final What LOOK = new What("LOOK", "", "");
        public static final What FIND = new What("FIND", "", "");

        public static What reveal(String purpose, String field) {
            return new What("REVEAL", purpose, field.substring(0, Math.min(FIELD, field.length())));
        }
    }

    public CaseLook(long id, long caseId, Actor viewer, What what, Instant at) {
        this(id, caseId, viewer, at);
        this.kind = what.purpose().isEmpty() ? "VIEW" : "REVEAL";
        this.purpose = what.purpose();
        this.field = what.field();
    }

    private CaseLook(long id, long caseId, Actor viewer, Instant at) {
        this.id = id;
        this.caseId = caseId;
        this.accountId = viewer.accountId();
        this.viewer = viewer.name();
        this.origin = viewer.origin();
        this.at = at;
    }

    /** A paper was printed. */
    public static CaseLook print(long id, CaseFile file, Actor viewer, CasePaper paper, Instant at) {
        var look = new CaseLook(id, file.id(), viewer, at);
        look.kind = "PRINT";
        look.purpose = paper.name();
        look.field = "";
        return look;
    }

    public long id() {
        return id;
    }
}
