package org.sheyin.audit.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.sheyin.shared.model.Actor;

/** One row of the audit. It names ids and hashes, nothing personal. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {
    @Id
    private long id;

    private Instant at;

    private String node = "";

    private int epoch;

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

    @Column(name = "mac_version")
    private int macVersion;

    private byte[] mac;

    private String assertion = "";

    protected AuditEntry() {}

    /** {@link AuditStamp} comes next. */
    public AuditEntry(long id, Actor actor, AuditFact fact, Instant at) {
        this.id = id;
        this.at = at.truncatedTo(ChronoUnit.MICROS);
        this.accountId = actor.accountId();
        this.actor = actor.name();
        this.org = actor.kind() + ":" + actor.regionCode() + ":" + actor.bankId() + ":" + actor.outletId();
        this.origin = actor.origin();
        this.assertion = actor.assertion();
        this.useCase = fact.useCase();
        this.subject = fact.subject();
        this.subjectId = fact.subjectId();
        this.result = fact.result().name();
        this.rules = fact.rules();
        this.beforeHash = fact.beforeHash();
        this.afterHash = fact.afterHash();
    }

    /** @param version of the key that {@link #signed} is given for */
    public void number(NodeNumber number, int version) {
        node = number.node();
        epoch = number.epoch();
        nodeSeq = number.sequence();
        macVersion = version;
    }

    public void signed(byte[] made) {
        mac = made.clone();
    }

    /** As it is checked; the transaction is not known before it is written. */
    public AuditRecord toRecord() {
        return new AuditRecord(
                id,
                at,
                new NodeNumber(node, epoch, nodeSeq),
                0,
                accountId,
                actor,
                org,
                origin,
                useCase,
                subject,
                subjectId,
                result,
                rules,
                beforeHash,
                afterHash,
                macVersion,
                mac,
                assertion);
    }

    public long id() {
        return id;
    }
}
