package org.sheyin.cases.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sheyin.shared.model.Actor;

/** A step in the life of a case, written once: who, when, from where, what, before and after (Art 6). */
@Entity
@Table(name = "case_event")
public class CaseEvent {
    @Id
    private long id;

    @Column(name = "case_id")
    private long caseId;

    @Enumerated(EnumType.STRING)
    private CaseAction action;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private CaseState fromState;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private CaseState toState;

    private int version;

    @Column(name = "actor_id")
    private long actorId;

    @Column(name = "actor_name")
    private String actorName;

    @Column(name = "actor_org")
    private String actorOrg;

    private String origin;

    private Instant at;

    private String note;

    @Column(name = "before_hash")
    private String beforeHash;

    @Column(name = "after_hash")
    private String afterHash;

    private String assertion;

    protected CaseEvent() {}

    /** @param before the case's state and form hash before the step */
    public CaseEvent(long id, CaseFile file, CaseAction action, Before before, Actor actor, String note, Instant at) {
        this.id = id;
        this.caseId = file.id();
        this.action = action;
        this.fromState = before.state() == CaseState.NEW ? null : before.state();
        this.toState = file.state();
        this.version = file.version();
        this.actorId = actor.accountId();
        this.actorName = actor.name();
        this.actorOrg = actor.kind().name();
        this.origin = actor.origin();
        this.at = at;
        this.note = note;
        this.beforeHash = before.formHash();
        this.afterHash = file.formHash();
        this.assertion = actor.assertion();
    }

    /** What the case was before a step. */
    public record Before(CaseState state, String formHash) {
        public static Before of(CaseFile file) {
            return new Before(file.state(), file.formHash());
        }
    }

    public long id() {
        return id;
    }

    public CaseAction action() {
        return action;
    }

    public String actorName() {
        return actorName;
    }

    public String note() {
        return note;
    }

    /** Id of the assertion under which the actor had logged in; empty for a password alone. */
    public String assertion() {
        return assertion;
    }

    public Instant at() {
        return at;
    }
}
