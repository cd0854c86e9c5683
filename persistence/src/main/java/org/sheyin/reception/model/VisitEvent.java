package org.sheyin.reception.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sheyin.shared.model.Actor;

/** A step of a visit, written once: who, when, from where, and who answers for the citizen after it. */
@Entity
@Table(name = "visit_event")
public class VisitEvent {
    @Id
    private long id;

    @Column(name = "visit_id")
    private long visitId;

    @Enumerated(EnumType.STRING)
    private VisitAction action;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private VisitState toState;

    @Enumerated(EnumType.STRING)
    private Destination destination;

    @Column(name = "actor_id")
    private long actorId;

    @Column(name = "actor_name")
    private String actorName;

    @Column(name = "holder_id")
    private long holderId;

    @Column(name = "holder_name")
    private String holderName;

    private String note;
    private String origin;
    private Instant at;

    protected VisitEvent() {}

    /** @param visit after the step */
    public VisitEvent(long id, Visit visit, VisitAction action, String note, Actor actor, Instant at) {
        this.id = id;
        this.visitId = visit.id();
        this.action = action;
        this.toState = visit.state();
        this.destination = visit.destination();
        this.actorId = actor.accountId();
        this.actorName = actor.name();
        this.holderId = visit.holderId();
        this.holderName = visit.holderName();
        this.note = note;
        this.origin = actor.origin();
        this.at = at;
    }

    public VisitAction action() {
        return action;
    }

    public String actorName() {
        return actorName;
    }

    public String holderName() {
        return holderName;
    }

    public String note() {
        return note;
    }
}
