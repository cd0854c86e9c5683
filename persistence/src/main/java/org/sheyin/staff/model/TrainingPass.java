package org.sheyin.staff.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;

/** 培训合格: a course passed on a day, in force for training.valid months, revoked with a reason (Art 30). */
@Entity
@Table(name = "training_pass")
public class TrainingPass {
    /** Longest reason. */
    static final int REASON = 200;

    @Id
    private long id;

    @Version
    @Column(name = "lock_version")
    private long lockVersion;

    @Column(name = "staff_id")
    private long staffId;

    private String course;
    private int score;

    @Column(name = "passed_on")
    private LocalDate passedOn;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "author_name")
    private String authorName;

    private Instant at;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "revoked_by")
    private String revokedBy;

    @Column(name = "revoke_reason")
    private String revokeReason = "";

    protected TrainingPass() {}

    /** @param result judged before by {@link StaffRules#judgeTraining} */
    public TrainingPass(long id, long staffId, CourseResult result, LocalDate validTo, Actor author, Instant at) {
        this.id = id;
        this.staffId = staffId;
        this.course = result.course();
        this.score = result.score();
        this.passedOn = result.passedOn();
        this.validTo = validTo;
        this.authorName = author.name();
        this.at = at;
    }

    /** Once, and with a reason. */
    public Decision revoke(String reason, Actor by, Instant now) {
        String words = reason == null ? "" : reason.strip();
        boolean may = revokedAt == null && !words.isEmpty() && words.length() <= REASON;
        if (may) {
            revokedAt = now;
            revokedBy = by.name();
            revokeReason = words;
        }
        return Decision.when(
                may, Reason.of("STAFF-30-4", "30", String.valueOf(REASON)).atField("revokeReason"));
    }

    public long id() {
        return id;
    }

    public long staffId() {
        return staffId;
    }

    public LocalDate validTo() {
        return validTo;
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }
}
