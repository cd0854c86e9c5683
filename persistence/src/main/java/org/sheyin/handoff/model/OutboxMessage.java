package org.sheyin.handoff.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A message that must arrive: written in the transaction of the change that it tells. A claim check without personal data. */
@Entity
@Table(name = "outbox_message")
public class OutboxMessage {
    @Id
    private long id;

    private String address;

    @Column(name = "case_id")
    private long caseId;

    private int version;

    @Column(name = "form_hash")
    private String formHash;

    private int emission;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "claimed_until")
    private Instant claimedUntil;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    protected OutboxMessage() {}

    public OutboxMessage(long id, String address, long caseId, int version, String formHash, Instant at) {
        this.id = id;
        this.address = address;
        this.caseId = caseId;
        this.version = version;
        this.formHash = formHash;
        this.emission = 1;
        this.createdAt = at;
    }

    public long id() {
        return id;
    }

    public String address() {
        return address;
    }
}
