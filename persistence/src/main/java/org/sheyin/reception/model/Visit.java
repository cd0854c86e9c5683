package org.sheyin.reception.model;

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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;

/**
 * Somebody came to an outlet. Written down by a guide, who answers for the citizen until a colleague takes over (首问责任,
 * Art 19); waits for a destination, is called, served or handed on; ended by the acceptance of the case that began here, by
 * hand with a reason, or because the citizen left. {@link #apply} alone sets the state.
 */
@Entity
@Table(name = "visit")
@NamedQuery(name = "Visit.lock", query = "select v from Visit v where v.id = :id", lockMode = PESSIMISTIC_WRITE)
public class Visit {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Id
    private long id;

    @Version
    @Column(name = "lock_version")
    private long lockVersion;

    @Column(name = "bank_id")
    private long bankId;

    @Column(name = "outlet_id")
    private long outletId;

    @Column(name = "visit_day")
    private LocalDate day;

    private int ticket;

    @Enumerated(EnumType.STRING)
    private VisitState state = VisitState.NEW;

    private String surname;

    @Column(name = "id_masked")
    private String idMasked;

    @Column(name = "item_code")
    private String itemCode;

    @Column(name = "item_name")
    private String itemName;

    @Enumerated(EnumType.STRING)
    private Destination destination;

    @Column(name = "form_given")
    private boolean formGiven;

    @Column(name = "example_given")
    private boolean exampleGiven;

    private String note;

    @Column(name = "guide_id")
    private long guideId;

    @Column(name = "guide_name")
    private String guideName;

    @Column(name = "holder_id")
    private long holderId;

    @Column(name = "holder_name")
    private String holderName;

    @Column(name = "case_id")
    private Long caseId;

    private int calls;

    @Column(name = "arrived_at")
    private Instant arrivedAt;

    @Column(name = "called_at")
    private Instant calledAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Visit() {}

    /**
     * {@link VisitAction#ARRIVE} has to be applied next.
     *
     * @param ticket number by day and outlet
     * @param itemName empty for consultation only
     */
    public Visit(long id, int ticket, Arrival arrival, String itemName, Actor guide, Instant at) {
        this.id = id;
        this.ticket = ticket;
        this.bankId = guide.bankId();
        this.outletId = guide.outletId();
        this.day = dayOf(at);
        this.surname = arrival.surname();
        this.idMasked = arrival.identityMasked(day);
        this.itemCode = arrival.isConsultation() ? null : arrival.itemCode();
        this.itemName = itemName;
        this.destination = arrival.destination();
        this.formGiven = arrival.formGiven();
        this.exampleGiven = arrival.exampleGiven();
        this.note = arrival.note();
        this.guideId = guide.accountId();
        this.guideName = guide.name();
        this.arrivedAt = at;
        hold(guide.accountId(), guide.name());
    }

    /** The only way in: table, rules, then the new state. Nothing changes when it is refused. */
    public Decision apply(VisitAction action, VisitFacts facts, Actor actor, Instant at) {
        var next = VisitLifecycle.TABLE.next(state, action);
        if (next.isEmpty()) {
            return Decision.refuse(Reason.of("GUIDE-20-3", "20(1)", state.name(), action.name()));
        }
        Decision decision = VisitRules.judge(new VisitSituation(this, action, facts, actor, at));
        if (decision.isAllowed()) {
            VisitSteps.record(this, action, facts, actor, at);
            state = next.get();
        }
        return decision;
    }

    /** The steps that this person may take now, as far as it depends on him. */
    public Set<VisitAction> offeredTo(Actor actor, Instant at) {
        return VisitRules.offered(this, actor, at);
    }

    void hold(long accountId, String name) {
        holderId = accountId;
        holderName = name;
    }

    void called(Instant at) {
        calls++;
        calledAt = at;
    }

    void sendTo(Destination other) {
        destination = other;
    }

    void ended(Instant at) {
        endedAt = at;
    }

    /** The case that was begun from the visit; a later one takes the place of a discarded one. */
    public void begun(long begunCase) {
        caseId = begunCase;
    }

    /** Day of the measures' time zone. */
    public static LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }

    public long id() {
        return id;
    }

    public long outletId() {
        return outletId;
    }

    public LocalDate day() {
        return day;
    }

    public int ticket() {
        return ticket;
    }

    public VisitState state() {
        return state;
    }

    public String surname() {
        return surname;
    }

    public String idMasked() {
        return idMasked;
    }

    /** Null for consultation only. */
    public String itemCode() {
        return itemCode;
    }

    public Destination destination() {
        return destination;
    }

    public long guideId() {
        return guideId;
    }

    public String guideName() {
        return guideName;
    }

    /** Who answers for the citizen now. */
    public long holderId() {
        return holderId;
    }

    public String holderName() {
        return holderName;
    }

    /** Null as long as none was begun. */
    public Long caseId() {
        return caseId;
    }

    public int calls() {
        return calls;
    }

    public Instant endedAt() {
        return endedAt;
    }
}
