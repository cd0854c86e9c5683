package org.sheyin.staff.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;

/**
 * 离岗: somebody leaves (Art 21(2)). Filed by his organization, whereupon his account is frozen at once; confirmed by a
 * security administrator, whereupon it is cancelled; or withdrawn before that. Late when filed after
 * leaver.lateAfter working days. {@link #apply} alone sets the state.
 */
@Entity
@Table(name = "staff_leaving")
public class Leaving {
    @Id
    private long id;

    @Version
    @Column(name = "lock_version")
    private long lockVersion;

    @Column(name = "staff_id")
    private long staffId;

    @Enumerated(EnumType.STRING)
    private LeavingState state = LeavingState.NEW;

    @Column(name = "left_on")
    private LocalDate leftOn;

    private String reason = "";
    private boolean late;

    @Column(name = "account_frozen")
    private boolean accountFrozen;

    @Column(name = "filed_by")
    private long filedBy;

    @Column(name = "filed_name")
    private String filedName;

    @Column(name = "filed_at")
    private Instant filedAt;

    @Column(name = "ended_name")
    private String endedName;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "end_reason")
    private String endReason = "";

    protected Leaving() {}

    /** {@link LeavingAction#FILE} has to be applied next. */
    public Leaving(long id, StaffMember person) {
        this.id = id;
        this.staffId = person.id();
    }

    /** The only way in: table, rules, then the new state, also of the person. Nothing changes when it is refused. */
    public Decision apply(LeavingAction action, LeavingFacts facts, StaffMember person, Actor actor, Instant at) {
        var next = LeavingLifecycle.TABLE.next(state, action);
        if (next.isEmpty()) {
            return Decision.refuse(Reason.of("STAFF-21-3", "21(2)", state.name(), action.name()));
        }
        Decision decision = LeavingRules.judge(this, action, facts, actor, at);
        if (decision.isAllowed()) {
            note(action, facts, actor, at);
            state = next.get();
            person.leave(state == LeavingState.WITHDRAWN ? null : leftOn, at);
        }
        return decision;
    }

    private void note(LeavingAction action, LeavingFacts facts, Actor actor, Instant at) {
        if (action == LeavingAction.FILE) {
            leftOn = facts.leftOn();
            reason = facts.reason();
            late = LeavingRules.today(at).isAfter(facts.inTimeTo());
            filedBy = actor.accountId();
            filedName = actor.name();
            filedAt = at;
        } else {
            endedName = actor.name();
            endedAt = at;
            endReason = facts.reason();
        }
    }

    /** The filing froze the account, so a withdrawal gives it back. */
    public void frozeAccount() {
        accountFrozen = true;
    }

    public long id() {
        return id;
    }

    public long staffId() {
        return staffId;
    }

    public LeavingState state() {
        return state;
    }

    public boolean isOpen() {
        return state == LeavingState.FILED;
    }

    public LocalDate leftOn() {
        return leftOn;
    }

    public boolean isLate() {
        return late;
    }

    public boolean hasFrozenAccount() {
        return accountFrozen;
    }

    long filedBy() {
        return filedBy;
    }
}
