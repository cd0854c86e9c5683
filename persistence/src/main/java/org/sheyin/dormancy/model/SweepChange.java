package org.sheyin.dormancy.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sheyin.account.model.Account;
import org.sheyin.account.model.AccountAction;
import org.sheyin.account.model.AccountState;
import org.sheyin.rule.model.ParameterValue;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;

/** What a run did about one account: why, and the state before and after. Written once; taken back at most once. */
@Entity
@Table(name = "sweep_change")
public class SweepChange {
    @Id
    private long id;

    @Version
    @Column(name = "lock_version")
    private long lockVersion;

    @Column(name = "run_id")
    private long runId;

    @Column(name = "account_id")
    private long accountId;

    @Enumerated(EnumType.STRING)
    private SweepStep step;

    private int days;

    @Column(name = "business_date")
    private LocalDate businessDate;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "state_before")
    private AccountState before;

    @Enumerated(EnumType.STRING)
    @Column(name = "state_after")
    private AccountState after;

    private Instant at;

    @Column(name = "undone_at")
    private Instant undoneAt;

    @Column(name = "undone_by")
    private Long undoneBy;

    @Column(name = "undone_name")
    private String undoneName;

    @Column(name = "undo_reason")
    private String undoReason;

    protected SweepChange() {}

    /**
     * @param account after the step
     * @param before its state before
     */
    public SweepChange(long id, SweepRun run, Account account, DormancyTerms.Due due, AccountState before) {
        this.id = id;
        this.runId = run.id();
        this.accountId = account.id();
        this.step = due.step();
        this.days = due.days();
        this.businessDate = run.businessDate();
        this.dueOn = due.dueOn();
        this.lastUsedAt = account.lastUsedAt();
        this.before = before;
        this.after = account.state();
        this.at = run.startedAt();
    }

    /** Whether this is the same step for the same reason, so that a run does it no second time. */
    public boolean isOf(DormancyTerms.Due due) {
        return step == due.step() && dueOn.equals(due.dueOn()) && days == due.days();
    }

    /**
     * Takes it back: the account is as it was before, and its three months begin anew.
     *
     * @param within rule.dormant.undoDays
     */
    public Decision undo(Account account, Actor actor, String reason, ParameterValue within, Instant now) {
        var end = at.plus(Duration.ofDays(within.asInt()));
        var decision = Decision.all(List.of(
                Decision.when(step.isTaking() && undoneAt == null, Reason.of("DORMANCY-21-4", "21(3)")),
                Decision.when(!now.isAfter(end), within.reason("DORMANCY-21-3", within.text())),
                Decision.when(account.state() == after, Reason.of("DORMANCY-21-5", "21(3)")),
                Decision.when(actor.accountId() != accountId, Reason.of("DORMANCY-21-6", "21(3)")),
                DormancyReasons.given(reason)));
        if (decision.isAllowed()) {
            account.apply(back(), now).orThrow();
            undoneAt = now;
            undoneBy = actor.accountId();
            undoneName = actor.name();
            undoReason = reason.strip();
        }
        return decision;
    }

    private AccountAction back() {
        if (step == SweepStep.CANCEL) {
            return AccountAction.REVIVE;
        }
        return before == AccountState.PENDING ? AccountAction.REOPEN : AccountAction.REACTIVATE;
    }

    public long id() {
        return id;
    }

    public long accountId() {
        return accountId;
    }

    public SweepStep step() {
        return step;
    }

    public LocalDate businessDate() {
        return businessDate;
    }

    public Instant at() {
        return at;
    }

    /** Null while it stands. */
    public Instant undoneAt() {
        return undoneAt;
    }
}
