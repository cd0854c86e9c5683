package org.sheyin.core.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.handoff.model.BackOff;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;

/**
 * A decision on its way to the province. Taken when the case is decided; tried until the province answers, with growing
 * pauses; ended by the province's serial. One that the province refuses waits for a person: tried again once the province
 * has mended its own data, or replaced by a new decision after the case was reopened (Art 27). {@link #apply} alone sets
 * the state.
 */
@Entity
@Table(name = "core_posting")
public class Posting {
    @Id
    private long id;

    @Version
    @Column(name = "lock_version")
    private long lockVersion;

    @Column(name = "case_id")
    private long caseId;

    private int number;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "case_version")
    private int caseVersion;

    @Column(name = "item_code")
    private String itemCode;

    @Column(name = "item_name")
    private String itemName;

    @Column(name = "form_hash")
    private String formHash;

    @Column(name = "bank_id")
    private long bankId;

    @Column(name = "outlet_id")
    private long outletId;

    @Column(name = "agency_id")
    private long agencyId;

    @Column(name = "agency_city")
    private String agencyCity;

    @Column(name = "agency_region")
    private String agencyRegion;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Enumerated(EnumType.STRING)
    private PostingState state = PostingState.NEW;

    private int attempts;

    @Column(name = "last_error")
    private String lastError = "";

    private String serial;

    @Column(name = "tried_at")
    private Instant triedAt;

    @Column(name = "next_try_at")
    private Instant nextTryAt;

    @Column(name = "claimed_until")
    private Instant claimedUntil;

    protected Posting() {}

    /**
     * {@link PostingAction#TAKE} has to be applied next.
     *
     * @param number of the decision within its case, from 1
     * @param file decided; its agency is the one that decided, wherever the case came from
     */
    public Posting(long id, int number, CaseFile file) {
        this.id = id;
        this.number = number;
        this.caseId = file.id();
        this.caseNumber = file.caseNumber();
        this.caseVersion = file.version();
        this.itemCode = file.item().code();
        this.itemName = file.item().name();
        this.formHash = file.formHash();
        this.bankId = file.jurisdiction().bankId();
        this.outletId = file.jurisdiction().outletId();
        this.agencyId = file.jurisdiction().agencyId();
        this.agencyCity = file.jurisdiction().agencyCity();
        this.agencyRegion = file.jurisdiction().agencyRegion();
        this.decidedAt = file.decidedAt();
    }

    /** The only way in: table, rules, then the new state. Nothing changes when it is refused. */
    public Decision apply(PostingAction action, PostingFacts facts, Instant at) {
        var next = PostingLifecycle.TABLE.next(state, action);
        if (next.isEmpty()) {
            return Decision.refuse(Reason.of("CORE-6-2", "6", state.name(), action.name()));
        }
        Decision decision = PostingRules.judge(action, facts);
        if (decision.isAllowed()) {
            note(action, facts, at);
            state = next.get();
        }
        return decision;
    }

    private void note(PostingAction action, PostingFacts facts, Instant at) {
        switch (action) {
            case TAKE, RETRY -> nextTryAt = at;
            case ENTER -> {
                tried(at, "");
                serial = facts.serial();
            }
            case REFUSE -> tried(at, facts.error());
            case MISS -> {
                tried(at, facts.error());
                nextTryAt = at.plus(BackOff.after(attempts));
            }
            case SUPERSEDE -> {
                // Its reason stays as it was.
            }
        }
    }

    private void tried(Instant at, String error) {
        attempts++;
        triedAt = at;
        lastError = error;
        claimedUntil = null;
    }

    /** Whether it is of the decision of that moment. */
    public boolean isOf(Instant decision) {
        return decidedAt.equals(decision);
    }

    /** Under which the province knows this decision. */
    public String key() {
        return caseId + "-" + number;
    }

    /** What the province gets. @param form values as they were decided */
    public CoreRecord record(Map<String, String> form) {
        return new CoreRecord(key(), caseNumber, caseVersion, itemCode, agencyRegion, decidedAt, formHash, form);
    }

    public long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }

    public int number() {
        return number;
    }

    public int caseVersion() {
        return caseVersion;
    }

    public String formHash() {
        return formHash;
    }

    public PostingState state() {
        return state;
    }

    public int attempts() {
        return attempts;
    }

    public String lastError() {
        return lastError;
    }

    /** Null until the province has entered it. */
    public String serial() {
        return serial;
    }

    public Instant nextTryAt() {
        return nextTryAt;
    }

    public long agencyId() {
        return agencyId;
    }
}
