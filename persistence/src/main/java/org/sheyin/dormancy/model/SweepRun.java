package org.sheyin.dormancy.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One run of the sweep for one business date (Art 21(3)): by which terms, who started it, how far it came and what it
 * did. A run that was broken off is continued behind its last account; a date may be run again and then finds nothing.
 */
@Entity
@Table(name = "sweep_run")
public class SweepRun {
    @Id
    private long id;

    @Version
    @Column(name = "lock_version")
    private long lockVersion;

    @Column(name = "business_date")
    private LocalDate businessDate;

    private String terms;

    @Column(name = "started_by")
    private long startedBy;

    @Column(name = "started_name")
    private String startedName;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Column(name = "last_id")
    private long lastId;

    private int warned;
    private int frozen;
    private int cancelled;
    private int spared;
    private int kept;

    protected SweepRun() {}

    /** @param startedBy account of the officer, 0 for the nightly timer */
    public SweepRun(long id, LocalDate businessDate, String terms, long startedBy, String startedName, Instant at) {
        this.id = id;
        this.businessDate = businessDate;
        this.terms = terms;
        this.startedBy = startedBy;
        this.startedName = startedName;
        this.startedAt = at;
    }

    public void count(SweepStep step) {
        switch (step) {
            case WARN -> warned++;
            case FREEZE -> frozen++;
            case CANCEL -> cancelled++;
            case SPARE -> spared++;
            case KEEP -> kept++;
        }
    }

    /** All accounts up to this id are done. */
    public void reach(long accountId) {
        lastId = accountId;
    }

    public void finish(Instant at) {
        finishedAt = at;
    }

    public boolean isFinished() {
        return finishedAt != null;
    }

    public long id() {
        return id;
    }

    public LocalDate businessDate() {
        return businessDate;
    }

    public String terms() {
        return terms;
    }

    public String startedName() {
        return startedName;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public long lastId() {
        return lastId;
    }

    /** Accounts about which it did something. */
    public int changes() {
        return warned + frozen + cancelled + spared + kept;
    }

    public int frozen() {
        return frozen;
    }
}
