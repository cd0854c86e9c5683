package org.sheyin.cases.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sheyin.shared.model.Actor;

/** A case went from the agency that had it to another competent one, by whom and why (Art 6). Written once. */
@Entity
@Table(name = "case_referral")
public class CaseReferral {
    @Id
    private long id;

    @Column(name = "case_id")
    private long caseId;

    private int version;

    @Column(name = "from_agency")
    private long fromAgency;

    @Column(name = "to_agency")
    private long toAgency;

    private String reason;

    @Column(name = "referrer_id")
    private long referrerId;

    @Column(name = "referrer_name")
    private String referrerName;

    private Instant at;

    protected CaseReferral() {}

    /** @param file after the step */
    public CaseReferral(long id, CaseFile file, long fromAgency, String reason, Actor referrer, Instant at) {
        this.id = id;
        this.caseId = file.id();
        this.version = file.version();
        this.fromAgency = fromAgency;
        this.toAgency = file.jurisdiction().agencyId();
        this.reason = reason;
        this.referrerId = referrer.accountId();
        this.referrerName = referrer.name();
        this.at = at;
    }

    public long fromAgency() {
        return fromAgency;
    }

    public long toAgency() {
        return toAgency;
    }

    public String reason() {
        return reason;
    }

    public String referrerName() {
        return referrerName;
    }

    public Instant at() {
        return at;
    }
}
