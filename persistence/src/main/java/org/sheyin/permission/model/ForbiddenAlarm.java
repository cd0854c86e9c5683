package org.sheyin.permission.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sheyin.shared.model.Actor;

/** Somebody at a bank asked for, or was found with, what nobody at a bank may have (Art 21(1)). Seen once, never removed. */
@Entity
@Table(name = "permission_alarm")
public class ForbiddenAlarm {
    /** What happened. */
    public enum Kind {
        /** Asked for and refused at the door. */
        ATTEMPT,
        /** A grant beyond what the item allows today, found by the sweep. */
        GRANT,
        /** An account of a bank with a role of the agency, found by the sweep. */
        ROLE
    }

    /**
     * What was found.
     *
     * @param subject id of request, grant or account
     * @param what the right or role
     * @param cityCode empty when none is known
     */
    public record Finding(Kind kind, long subject, String what, long bankId, String cityCode) {}

    @Id
    private long id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private long subject;

    private String what;

    @Column(name = "bank_id")
    private long bankId;

    @Column(name = "city_code")
    private String cityCode;

    @Column(name = "actor_name")
    private String actorName;

    @Column(name = "raised_at")
    private Instant raisedAt;

    @Column(name = "seen_by")
    private Long seenBy;

    @Column(name = "seen_name")
    private String seenName = "";

    @Column(name = "seen_at")
    private Instant seenAt;

    private String note = "";

    protected ForbiddenAlarm() {}

    public ForbiddenAlarm(long id, Finding finding, Actor actor, Instant at) {
        this.id = id;
        this.kind = finding.kind();
        this.subject = finding.subject();
        this.what = finding.what();
        this.bankId = finding.bankId();
        this.cityCode = finding.cityCode();
        this.actorName = actor.name();
        this.raisedAt = at;
    }

    /** @param said what was done about it */
    public void see(Actor officer, String said, Instant at) {
        if (seenAt == null) {
            seenBy = officer.accountId();
            seenName = officer.name();
            seenAt = at;
            note = said;
        }
    }

    public boolean isOpen() {
        return seenAt == null;
    }

    public boolean isOf(Finding finding) {
        return kind == finding.kind() && subject == finding.subject();
    }

    public long id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }
}
