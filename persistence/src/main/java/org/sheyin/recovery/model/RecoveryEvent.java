package org.sheyin.recovery.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.sheyin.shared.model.Actor;

/** A step of a recovery, written once: who, when, and of an amount that came back its day and way. */
@Entity
@Table(name = "recovery_event")
public class RecoveryEvent {
    @Id
    private long id;

    @Column(name = "recovery_id")
    private long recoveryId;

    @Enumerated(EnumType.STRING)
    private RecoveryAction action;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private RecoveryState toState;

    @Column(name = "amount_fen")
    private long amountFen;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    @Enumerated(EnumType.STRING)
    private RecoveryWay way;

    private String note;

    @Column(name = "actor_id")
    private long actorId;

    @Column(name = "actor_name")
    private String actorName;

    @Column(name = "actor_org")
    private String actorOrg;

    private Instant at;

    protected RecoveryEvent() {}

    /** @param task after the step */
    public RecoveryEvent(long id, Recovery task, RecoveryAction action, RecoveryFacts facts, Actor actor, Instant at) {
        this.id = id;
        this.recoveryId = task.id();
        this.action = action;
        this.toState = task.state();
        this.amountFen = facts.fen();
        this.paidOn = facts.paidOn();
        this.way = facts.way();
        this.note = facts.note();
        this.actorId = actor.accountId();
        this.actorName = actor.name();
        this.actorOrg = actor.kind().name();
        this.at = at;
    }

    public RecoveryAction action() {
        return action;
    }

    public long amountFen() {
        return amountFen;
    }
}
