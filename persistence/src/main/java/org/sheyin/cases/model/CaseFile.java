package org.sheyin.cases.model;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;

/**
 * A citizen's application. Founded as a draft by a clerk (Art 20(2)); from acceptance it has its number and due time;
 * DELIVERED only with the agency's receipt (Art 6); sent back once for all defects; ended by approval, rejection with legal
 * basis, withdrawal or lapse. A COMPLETE item ends at the bank with its proof (Annex 2). {@link #apply} alone sets the state.
 */
@Entity
@Table(name = "case_file")
@NamedQuery(name = "CaseFile.lock", query = "select f from CaseFile f where f.id = :id", lockMode = PESSIMISTIC_WRITE)
public class CaseFile {
    @Id
    private long id;

    @Version
    @Column(name = "lock_version")
    private long lockVersion;

    @Column(name = "case_number")
    private String caseNumber;

    @Embedded
    private CaseItem item;

    @Embedded
    private Jurisdiction jurisdiction;

    @Embedded
    private Applicant applicant;

    @Embedded
    private CaseClock clock = new CaseClock();

    @Embedded
    private Claim claim = Claim.none();

    @Enumerated(EnumType.STRING)
    private CaseState state = CaseState.NEW;

    private int version;
    private String channel = "COUNTER";

    @Embedded
    private Clerk clerk;

    @Column(name = "form_sealed")
    private byte[] formSealed;

    @Column(name = "form_hash")
    private String formHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "delivered_at")
    private Instant deliveredAt;

    @Column(name = "receipt_no")
    private String receiptNo;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decision_note")
    private String decisionNote;

    @Column(name = "legal_basis")
    private String legalBasis;

    protected CaseFile() {}

    /** Founds the case; {@link CaseAction#BEGIN} has to be applied next. */
    public CaseFile(long id, CaseItem item, Jurisdiction jurisdiction, CaseForm form, Actor clerk, Instant at) {
        this.id = id;
        this.item = item;
        this.clerk = new Clerk(clerk.accountId(), clerk.name());
        this.createdAt = at;
        take(form, jurisdiction, at);
    }

    private void take(CaseForm form, Jurisdiction competent, Instant at) {
        changedAt = form.hash().equals(formHash) ? changedAt : at;
        applicant = form.applicant();
        formSealed = form.sealed();
        formHash = form.hash();
        jurisdiction = competent;
    }

    /** Takes over what was typed, as long as the clerk may; a correction stays with the agency that asked for it. */
    public Decision edit(CaseForm form, Jurisdiction competent, Instant at) {
        if (!state.isEditable()) {
            return Decision.refuse(Reason.of("CASE-20-2f", "20(2)", state.name()));
        }
        take(form, state == CaseState.CORRECTION ? jurisdiction : competent, at);
        return Decision.ALLOWED;
    }

    public void materialChanged(Instant at) {
        changedAt = at;
    }

    /** The only way in: table, rules, then the new state. Nothing changes when it is refused. */
    public Decision apply(CaseAction action, CaseFacts facts, Actor actor, Instant at) {
        var next = CaseLifecycle.TABLE.next(state, action);
        if (next.isEmpty()) {
            return Decision.refuse(Reason.of("CASE-20-1", "20", state.name(), action.name()));
        }
        Decision decision = CaseRules.judge(new CaseSituation(this, action, facts, actor, at));
        if (decision.isAllowed()) {
            CaseSteps.record(this, action, facts, actor, at);
            state = next.get();
            changedAt = at;
        }
        return decision;
    }

    void submitted(Instant at) {
        version++;
        submittedAt = at;
        delivered(null, null);
    }

    void delivered(String receipt, Instant at) {
        receiptNo = receipt;
        deliveredAt = at;
    }

    void claimed(Claim by) {
        claim = by;
    }

    void numbered(String number) {
        caseNumber = number;
    }

    void decided(String note, String basis, Instant at) {
        decisionNote = note;
        legalBasis = basis;
        decidedAt = at;
    }

    void handed(NewClerk to) {
        clerk = new Clerk(to.id(), to.name());
    }

    void referred(Jurisdiction to) {
        jurisdiction = to;
    }

    public long id() {
        return id;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public CaseItem item() {
        return item;
    }

    public Jurisdiction jurisdiction() {
        return jurisdiction;
    }

    public Applicant applicant() {
        return applicant;
    }

    /** EclipseLink leaves an embedded value null when all its columns are. */
    public CaseClock clock() {
        clock = clock == null ? new CaseClock() : clock;
        return clock;
    }

    public Claim claim() {
        return claim == null ? Claim.none() : claim;
    }

    public CaseState state() {
        return state;
    }

    /** Number of the version last submitted, 0 before the first. */
    public int version() {
        return version;
    }

    public Clerk clerk() {
        return clerk;
    }

    public byte[] formSealed() {
        return formSealed.clone();
    }

    public String formHash() {
        return formHash;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public Instant deliveredAt() {
        return deliveredAt;
    }

    public String receiptNo() {
        return receiptNo;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public String decisionNote() {
        return decisionNote;
    }

    public String legalBasis() {
        return legalBasis;
    }
}
