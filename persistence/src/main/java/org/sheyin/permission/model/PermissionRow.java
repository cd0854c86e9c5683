package org.sheyin.permission.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.sheyin.outlet.model.Outlet;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Masking;
import org.sheyin.shared.model.Reason;

/**
 * One row of a submitted request: one person, one outlet, some items, one right. Made when the request is submitted, then
 * agreed, returned or refused, and when agreed opened. {@link #apply} alone sets the state. Number and phone stand in full in
 * the sealed sheet only.
 */
@Entity
@Table(name = "permission_row")
public class PermissionRow {
    @Id
    private long id;

    @Version
    @Column(name = "lock_version")
    private long lockVersion;

    @Column(name = "request_id")
    private long requestId;

    private int place;

    @Enumerated(EnumType.STRING)
    private RowState state = RowState.WAITING;

    @Column(name = "bank_id")
    private long bankId;

    @Column(name = "outlet_id")
    private long outletId;

    @Column(name = "outlet_code")
    private String outletCode;

    @Column(name = "outlet_name")
    private String outletName;

    @Column(name = "city_code")
    private String cityCode;

    @Column(name = "person_name")
    private String personName;

    @Column(name = "id_masked")
    private String idMasked;

    @Column(name = "id_index")
    private String idIndex;

    @Column(name = "phone_masked")
    private String phoneMasked;

    private String items;

    @Enumerated(EnumType.STRING)
    @Column(name = "asked_right")
    private BankRight right;

    @Column(name = "person_account")
    private Long personAccount;

    @Column(name = "filed_by")
    private long filedBy;

    @Column(name = "reviewed_by")
    private Long reviewedBy;

    @Column(name = "opened_by")
    private Long openedBy;

    private String reason = "";

    @Column(name = "changed_at")
    private Instant changedAt;

    protected PermissionRow() {}

    /**
     * Whom the row is about.
     *
     * @param idIndex blind index of the number
     * @param account of the person, null when it is not known
     */
    public record Person(String idIndex, Long account) {}

    /** @param typed judged and found right */
    public PermissionRow(
            long id, PermissionRequest request, int place, AppliedRow typed, Outlet outlet, Person person) {
        this.id = id;
        this.requestId = request.id();
        this.place = place;
        this.bankId = request.bankId();
        this.outletId = outlet.id();
        this.outletCode = outlet.code();
        this.outletName = outlet.name();
        this.cityCode = outlet.cityCode();
        this.personName = typed.name();
        this.idMasked = Masking.middle(typed.idNumber(), 4, 4);
        this.idIndex = person.idIndex();
        this.phoneMasked = Masking.middle(typed.phone(), 3, 4);
        this.items = String.join(" ", typed.items());
        this.right = BankRight.parse(typed.right()).orElseThrow();
        this.personAccount = person.account();
        this.filedBy = request.filedBy();
    }

    /** The only way in: table, rules, then the new state. Nothing changes when it is refused. */
    public Decision apply(RowAction action, String why, Actor actor, Instant at) {
        var next = RowLifecycle.TABLE.next(state, action);
        if (next.isEmpty()) {
            return Decision.refuse(
                    Reason.of("PERMISSION-21-2", PermissionRules.ART, "PERMISSION_" + state, action.name()));
        }
        String said = why == null ? "" : why.strip();
        Decision decision = Decision.all(List.of(
                isSomebodyElse(actor),
                isNobodyBefore(actor),
                Decision.when(
                        action == RowAction.AGREE || action == RowAction.OPEN || !said.isEmpty(),
                        Reason.of("PERMISSION-21-11", PermissionRules.ART, String.valueOf(place))
                                .atField("row" + place)),
                PermissionRules.isShort(said)));
        if (decision.isAllowed()) {
            if (action == RowAction.OPEN) {
                openedBy = actor.accountId();
            } else {
                reviewedBy = actor.accountId();
                reason = said;
            }
            changedAt = at;
            state = next.get();
        }
        return decision;
    }

    /** The person in the row neither files, reviews nor opens it; a namesake leaves it to somebody else. */
    public Decision isSomebodyElse(Actor actor) {
        boolean same = personAccount != null && personAccount == actor.accountId() || personName.equals(actor.name());
        return Decision.when(
                !same,
                Reason.of("PERMISSION-21-4", PermissionRules.ART, String.valueOf(place))
                        .atField("row" + place));
    }

    /** The same by the person's number, however the names are spelt. @param actorsIndex of who acts, empty when he is on no register */
    public Decision isNotOf(String actorsIndex) {
        return Decision.when(
                !idIndex.equals(actorsIndex),
                Reason.of("PERMISSION-21-4", PermissionRules.ART, String.valueOf(place))
                        .atField("row" + place));
    }

    private Decision isNobodyBefore(Actor actor) {
        boolean before = filedBy == actor.accountId() || reviewedBy != null && reviewedBy == actor.accountId();
        return Decision.when(!before, Reason.of("PERMISSION-21-5", PermissionRules.ART));
    }

    public long id() {
        return id;
    }

    public long requestId() {
        return requestId;
    }

    /** Number of the row, from 1. */
    public int place() {
        return place;
    }

    public RowState state() {
        return state;
    }

    public long bankId() {
        return bankId;
    }

    public long outletId() {
        return outletId;
    }

    public String cityCode() {
        return cityCode;
    }

    public String personName() {
        return personName;
    }

    public String idMasked() {
        return idMasked;
    }

    public String idIndex() {
        return idIndex;
    }

    public Long personAccount() {
        return personAccount;
    }

    /** Codes of sub-items. */
    public List<String> items() {
        return List.of(items.split(" "));
    }

    public BankRight right() {
        return right;
    }
}
