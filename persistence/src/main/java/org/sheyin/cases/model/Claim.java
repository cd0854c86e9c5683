package org.sheyin.cases.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who of the agency works on the case now, and until when the others leave it to him (parameter case.claim.hours). */
@Embeddable
public class Claim {
    @Column(name = "holder_id")
    private Long holderId;

    @Column(name = "holder_name")
    private String holderName;

    @Column(name = "claimed_until")
    private Instant until;

    protected Claim() {}

    public Claim(long holderId, String holderName, Instant until) {
        this.holderId = holderId;
        this.holderName = holderName;
        this.until = until;
    }

    static Claim none() {
        return new Claim();
    }

    public Long holderId() {
        return holderId;
    }

    public String holderName() {
        return holderName;
    }

    public Instant until() {
        return until;
    }

    public boolean isHeldBy(long accountId) {
        return holderId != null && holderId == accountId;
    }

    public boolean isExpired(Instant at) {
        return until != null && !at.isBefore(until);
    }
}
