package org.sheyin.staff.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** 保密承诺书: signed by the person on a day, in force to another (Art 24); a later one stands beside it. */
@Entity
@Table(name = "staff_commitment")
public class Commitment {
    @Id
    private long id;

    @Column(name = "staff_id")
    private long staffId;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "author_name")
    private String authorName;

    private Instant at;

    protected Commitment() {}

    public Commitment(long id, long staffId, LocalDate signedOn, LocalDate validTo, String author, Instant at) {
        this.id = id;
        this.staffId = staffId;
        this.signedOn = signedOn;
        this.validTo = validTo;
        this.authorName = author;
        this.at = at;
    }

    public long staffId() {
        return staffId;
    }

    public LocalDate signedOn() {
        return signedOn;
    }

    public LocalDate validTo() {
        return validTo;
    }
}
