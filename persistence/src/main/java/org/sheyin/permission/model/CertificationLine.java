package org.sheyin.permission.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.model.Reason;

/**
 * One line of a periodic review (Art 21(3)): a person, an outlet, and what is open to him there. Certified or revoked by the
 * bank; when that is not done in time, it is overdue, seen by the security officer, and waits on. {@link #apply} alone sets
 * the state.
 */
@Entity
@Table(name = "permission_certification")
public class CertificationLine {
    /** Longest reason. */
    static final int REASON = 300;

    private static final String ART = "21(3)";

    @Id
    private long id;

    @Version
    @Column(name = "lock_version")
    private long lockVersion;

    private String quarter;

    @Enumerated(EnumType.STRING)
    private CertificationCause cause;

    @Enumerated(EnumType.STRING)
    private CertificationState state = CertificationState.WAITING;

    @Column(name = "bank_id")
    private long bankId;

    @Column(name = "outlet_id")
    private long outletId;

    @Column(name = "city_code")
    private String cityCode;

    @Column(name = "id_index")
    private String idIndex;

    @Column(name = "person_name")
    private String personName;

    @Column(name = "id_masked")
    private String idMasked;

    @Column(name = "account_id")
    private Long accountId;

    private String items;

    private Instant since;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "decided_name")
    private String decidedName = "";

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String reason = "";

    protected CertificationLine() {}

    public CertificationLine(long id, CertificationCause cause, CertificationTerm term, CertificationSubject subject) {
        this.id = id;
        this.cause = cause;
        this.quarter = term.quarter();
        this.openedOn = term.openedOn();
        this.dueOn = term.dueOn();
        this.bankId = subject.bankId();
        this.outletId = subject.outletId();
        this.cityCode = subject.cityCode();
        this.idIndex = subject.idIndex();
        this.personName = subject.personName();
        this.idMasked = subject.idMasked();
        this.accountId = subject.accountId();
        this.items = subject.items();
        this.since = subject.since();
    }

    /**
     * The only way in: table, rules, then the new state. Nothing changes when it is refused.
     *
     * @param today business date, by which the line is overdue or not
     */
    public Decision apply(CertificationAction action, String why, Actor actor, LocalDate today, Instant at) {
        var next = CertificationLifecycle.TABLE.next(state, action);
        if (next.isEmpty()) {
            return Decision.refuse(Reason.of("PERMISSION-21-40", ART, "CERTIFICATION_" + state, action.name()));
        }
        String said = why == null ? "" : why.strip();
        Decision decision = action == CertificationAction.SETTLE
                ? Decision.when(actor.kind() == OrgKind.SYSTEM, Reason.of("PERMISSION-21-41", ART, dueOn.toString()))
                : Decision.all(List.of(isTheirs(actor, today), isSomebodyElse(actor), saysWhy(action, said)));
        if (decision.isAllowed()) {
            decidedBy = action == CertificationAction.SETTLE ? null : actor.accountId();
            decidedName = action == CertificationAction.SETTLE ? "" : actor.name();
            decidedAt = at;
            reason = said;
            state = next.get();
        }
        return decision;
    }

    /** Undecided after the day by which it was due. */
    public boolean isOverdue(LocalDate today) {
        return state == CertificationState.WAITING && today.isAfter(dueOn);
    }

    /** The bank decides; what it leaves undecided the security officer of the city may decide, too. */
    private Decision isTheirs(Actor actor, LocalDate today) {
        boolean bank = actor.kind() == OrgKind.BANK && actor.bankId() == bankId;
        boolean city = actor.regionCode().equals("44") || actor.cityCode().equals(cityCode);
        boolean officer = actor.kind() == OrgKind.ADMIN && city && isOverdue(today);
        return Decision.when(bank || officer, Reason.of("PERMISSION-21-41", ART, dueOn.toString()));
    }

    /** Nobody certifies himself; a namesake leaves it to somebody else. */
    private Decision isSomebodyElse(Actor actor) {
        boolean same = isOf(actor.accountId()) || personName.equals(actor.name());
        return Decision.when(!same, Reason.of("PERMISSION-21-42", ART));
    }

    /** The same by the person's number. @param actorsIndex of who acts, empty when he is on no register */
    public Decision isNotOf(String actorsIndex) {
        return Decision.when(!idIndex.equals(actorsIndex), Reason.of("PERMISSION-21-42", ART));
    }

    private static Decision saysWhy(CertificationAction action, String said) {
        boolean given = action == CertificationAction.CERTIFY || !said.isEmpty();
        return Decision.when(
                given && said.codePointCount(0, said.length()) <= REASON,
                Reason.of("PERMISSION-21-43", ART, String.valueOf(REASON)).atField("reason"));
    }

    public boolean isOf(long account) {
        return accountId != null && accountId == account;
    }

    public long id() {
        return id;
    }

    public CertificationState state() {
        return state;
    }

    public CertificationCause cause() {
        return cause;
    }

    public String quarter() {
        return quarter;
    }

    public long bankId() {
        return bankId;
    }

    public long outletId() {
        return outletId;
    }

    public String idIndex() {
        return idIndex;
    }

    public LocalDate dueOn() {
        return dueOn;
    }
}
