package org.sheyin.recovery.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;

/**
 * What a bank has to get back. Begun when a case that says so is approved; the bank writes down each amount that comes
 * back; overdue after its day; ended when all has come back, or handed back with a reason, whereupon the agency may give
 * it to the bank again. Its amount changes only with a new decision of the case (Art 27). {@link #apply} alone sets the
 * state.
 */
@Entity
@Table(name = "recovery")
public class Recovery {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Id
    private long id;

    @Version
    @Column(name = "lock_version")
    private long lockVersion;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "item_code")
    private String itemCode;

    @Column(name = "item_name")
    private String itemName;

    @Column(name = "bank_id")
    private long bankId;

    @Column(name = "outlet_id")
    private long outletId;

    @Column(name = "agency_id")
    private long agencyId;

    @Column(name = "agency_city")
    private String agencyCity;

    @Column(name = "agency_region")
    private String agencyRegion;

    @Column(name = "amount_fen")
    private long amountFen;

    @Column(name = "recovered_fen")
    private long recoveredFen;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private RecoveryState state = RecoveryState.NEW;

    private String reason = "";

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Recovery() {}

    /**
     * {@link RecoveryAction#BEGIN} has to be applied next.
     *
     * @param file approved; the bank at which it was accepted pays
     */
    public Recovery(long id, CaseFile file, long amountFen, LocalDate dueOn, Instant at) {
        this.id = id;
        this.caseId = file.id();
        this.caseNumber = file.caseNumber();
        this.itemCode = file.item().code();
        this.itemName = file.item().name();
        this.bankId = file.jurisdiction().bankId();
        this.outletId = file.jurisdiction().outletId();
        this.agencyId = file.jurisdiction().agencyId();
        this.agencyCity = file.jurisdiction().agencyCity();
        this.agencyRegion = file.jurisdiction().agencyRegion();
        this.amountFen = amountFen;
        this.dueOn = dueOn;
        this.begunAt = at;
    }

    /** The only way in: table, rules, then the new state. Nothing changes when it is refused. */
    public Decision apply(RecoveryAction action, RecoveryFacts facts, Actor actor, Instant at) {
        var next = RecoveryLifecycle.TABLE.next(state, action);
        if (next.isEmpty()) {
            return Decision.refuse(Reason.of("RECOVERY-A2-2", "Annex 2", state.name(), action.name()));
        }
        Decision decision = RecoveryRules.judge(
                new RecoveryRules.Situation(this, action, facts, actor, LocalDate.ofInstant(at, ZONE)));
        if (decision.isAllowed()) {
            note(action, facts);
            changedAt = at;
            state = next.get();
        }
        return decision;
    }

    private void note(RecoveryAction action, RecoveryFacts facts) {
        switch (action) {
            case RECORD_PART, RECORD_REST -> recoveredFen += facts.fen();
            case HAND_BACK -> reason = facts.note();
            case ASSIGN -> dueOn = facts.dueOn();
            case CORRECT, SETTLE -> amountFen = facts.fen();
            case BEGIN, FALL_DUE -> {
                // The state alone changes.
            }
        }
    }

    /** Which way of writing down an amount fits: the rest, or less, or what the rules then refuse. */
    public RecoveryAction recording(long fen) {
        return fen == restFen() ? RecoveryAction.RECORD_REST : RecoveryAction.RECORD_PART;
    }

    /** What a new decision with this amount means. */
    public RecoveryAction correcting(long fen) {
        return fen <= recoveredFen ? RecoveryAction.SETTLE : RecoveryAction.CORRECT;
    }

    /** The steps that this person may take now, as far as it depends on state and side. */
    public Set<RecoveryAction> offeredTo(Actor actor) {
        var offered = EnumSet.noneOf(RecoveryAction.class);
        RecoveryLifecycle.TABLE.actionsFrom(state).stream()
                .filter(action -> RecoveryRules.isOffered(this, action, actor))
                .forEach(offered::add);
        return offered;
    }

    public long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }

    public long bankId() {
        return bankId;
    }

    public long agencyId() {
        return agencyId;
    }

    public long amountFen() {
        return amountFen;
    }

    public long recoveredFen() {
        return recoveredFen;
    }

    /** What is still owed; never below 0. */
    public long restFen() {
        return Math.max(0, amountFen - recoveredFen);
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public RecoveryState state() {
        return state;
    }

    /** Why it was handed back last, empty when it never was. */
    public String reason() {
        return reason;
    }
}
