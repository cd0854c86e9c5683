package org.sheyin.permission.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sheyin.shared.model.Actor;

/** A step of a request, written once: who, when, and by what the person was confirmed once more. */
@Entity
@Table(name = "permission_event")
public class PermissionEvent {
    @Id
    private long id;

    @Column(name = "request_id")
    private long requestId;

    @Enumerated(EnumType.STRING)
    private PermissionAction action;

    private String note;

    private String confirmation;

    @Column(name = "actor_id")
    private long actorId;

    @Column(name = "actor_name")
    private String actorName;

    @Column(name = "actor_org")
    private String actorOrg;

    private Instant at;

    protected PermissionEvent() {}

    /** @param confirmation the factor of the re-confirmation, empty for a step that asks for none */
    public PermissionEvent(
            long id, PermissionRequest request, PermissionAction action, String confirmation, Actor actor, Instant at) {
        this.id = id;
        this.requestId = request.id();
        this.action = action;
        this.note = "";
        this.confirmation = confirmation;
        this.actorId = actor.accountId();
        this.actorName = actor.name();
        this.actorOrg = actor.kind().name();
        this.at = at;
    }

    public PermissionAction action() {
        return action;
    }
}
