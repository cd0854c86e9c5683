package org.sheyin.audit.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sheyin.shared.model.Actor;

/** One row of the audit. It names ids and hashes, nothing personal. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {
    @Id
    private long id;

    private Instant at;

    private String node;

    @Column(name = "node_seq")
    private long nodeSeq;

    @Column(name = "account_id")
    private long accountId;

    private String actor;

    private String org;

    private String origin;

    @Column(name = "use_case")
    private String useCase;

    private String subject;

    @Column(name = "subject_id")
    private long subjectId;

    private String result;

    private String rules;

    @Column(name = "before_hash")
    private String beforeHash;

    @Column(name = "after_hash")
    private String afterHash;

    protected AuditEntry() {}

    /**
     * @param node name of the server node
     * @param nodeSeq number that only rises on the node
     */
    public AuditEntry(long id, Actor actor, AuditFact fact, String node, long nodeSeq, Instant at) {
        this.id = id;
        this.at = at;
        this.node = node;
        this.nodeSeq = nodeSeq;
        this.accountId = actor.accountId();
        this.actor = actor.name();
        this.org = actor.kind() + ":" + actor.regionCode() + ":" + actor.bankId() + ":" + actor.outletId();
        this.origin = actor.origin();
        this.useCase = fact.useCase();
        this.subject = fact.subject();
        this.subjectId = fact.subjectId();
        this.result = fact.result().name();
        this.rules = fact.rules();
        this.beforeHash = fact.beforeHash();
        this.afterHash = fact.afterHash();
    }

    public long id() {
        return id;
    }
}
