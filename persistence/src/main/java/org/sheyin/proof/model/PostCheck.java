package org.sheyin.proof.model;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.sheyin.shared.model.Actor;

/**
 * A closing at the bank and its lot (Annex 2, 5 %). Founded by the closing, or by the agency that chose the case; when it
 * is drawn, it lies in the queue of the competent agency until it is found in order or sent back with a task.
 */
@Entity
@Table(name = "post_check")
@NamedQuery(
        name = "PostCheck.lock",
        query = "select c from PostCheck c where c.caseId = :case and c.drawn = true order by c.id desc",
        lockMode = PESSIMISTIC_WRITE)
public class PostCheck {
    /** Why a closed case is checked, or not. */
    public enum Cause {
        /** The lot decides. */
        LOT,
        /** What was put right is looked at again. */
        REWORK,
        /** The agency chose it, with a reason. */
        CHOSEN
    }

    /** What the agency found. */
    public enum Result {
        IN_ORDER,
        DEFECT
    }

    @Id
    private long id;

    @Version
    @Column(name = "lock_version")
    private long lockVersion;

    @Column(name = "case_id")
    private long caseId;

    @Enumerated(EnumType.STRING)
    private Cause cause;

    private int lot;
    private int share;

    @Column(name = "share_version")
    private int shareVersion;

    private boolean drawn;
    private String reason;

    @Column(name = "author_name")
    private String authorName;

    private Instant at;

    @Column(name = "placed_at")
    private Instant placedAt;

    @Enumerated(EnumType.STRING)
    private Result result;

    private String remark = "";
    private String task = "";

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "checker_id")
    private Long checkerId;

    @Column(name = "checker_name")
    private String checkerName;

    @Column(name = "checked_at")
    private Instant checkedAt;

    protected PostCheck() {}

    /** @param reason why the agency chose the case, or how the bank put it right; else empty */
    public PostCheck(long id, long caseId, Cause cause, Lot lot, String reason, Actor author, Instant at) {
        this.id = id;
        this.caseId = caseId;
        this.cause = cause;
        this.lot = lot.number();
        this.share = lot.share();
        this.shareVersion = lot.version();
        this.drawn = cause != Cause.LOT || lot.isDrawn();
        this.reason = reason;
        this.authorName = author.name();
        this.at = at;
    }

    /** It lies in the agency's queue from now on. */
    public void placed(Instant now) {
        placedAt = now;
    }

    public void inOrder(String word, Actor checker, Instant now) {
        checked(Result.IN_ORDER, word, checker, now);
    }

    /** @param toDo what the bank has to put right @param due until when */
    public void objected(String defect, String toDo, Instant due, Actor checker, Instant now) {
        checked(Result.DEFECT, defect, checker, now);
        task = toDo;
        dueAt = due;
    }

    private void checked(Result found, String word, Actor checker, Instant now) {
        result = found;
        remark = word;
        checkerId = checker.accountId();
        checkerName = checker.name();
        checkedAt = now;
    }

    public long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }

    public Cause cause() {
        return cause;
    }

    public int lot() {
        return lot;
    }

    public int share() {
        return share;
    }

    public int shareVersion() {
        return shareVersion;
    }

    public boolean drawn() {
        return drawn;
    }

    public String reason() {
        return reason;
    }

    public String authorName() {
        return authorName;
    }

    public Instant at() {
        return at;
    }

    public Instant placedAt() {
        return placedAt;
    }

    /** Null while it is open, or was never drawn. */
    public Result result() {
        return result;
    }

    public String remark() {
        return remark;
    }

    public String task() {
        return task;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public String checkerName() {
        return checkerName;
    }

    public Instant checkedAt() {
        return checkedAt;
    }
}
