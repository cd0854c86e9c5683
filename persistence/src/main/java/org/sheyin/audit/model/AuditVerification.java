package org.sheyin.audit.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sheyin.shared.model.Actor;

/** That somebody had the audit checked, and what came of it. */
@Entity
@Table(name = "audit_verification")
public class AuditVerification {
    private static final int ROOM = 200;

    /** How much of the audit is read. */
    public enum Kind {
        FULL,
        /** What came since the last head that was found in order. */
        INCREMENTAL
    }

    @Id
    private long id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "account_name")
    private String accountName;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "from_size")
    private long fromSize;

    @Column(name = "to_size")
    private long toSize;

    @Column(name = "row_count")
    private long rows;

    @Column(name = "problem_count")
    private int problems;

    @Column(name = "first_problem")
    private String firstProblem = "";

    @Column(name = "first_id")
    private long firstId;

    private String detail = "";

    protected AuditVerification() {}

    /** When it was begun and ended. */
    public record Times(Instant begun, Instant ended) {}

    public AuditVerification(long id, Actor by, Kind kind, AuditReport report, Times times) {
        this.id = id;
        this.kind = kind;
        this.accountId = by.accountId();
        this.accountName = by.name();
        this.begunAt = times.begun();
        this.endedAt = times.ended();
        this.fromSize = report.from() == null ? 0 : report.from().size();
        this.toSize = report.last() == null ? 0 : report.last().size();
        this.rows = report.rows();
        this.problems = report.findings().size();
        if (!report.isClean()) {
            var first = report.findings().get(0);
            this.firstProblem = first.problem().name();
            this.firstId = first.id();
            this.detail =
                    first.detail().substring(0, Math.min(ROOM, first.detail().length()));
        }
    }

    public long id() {
        return id;
    }
}
