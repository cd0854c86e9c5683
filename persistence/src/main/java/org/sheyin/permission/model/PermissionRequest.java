package org.sheyin.permission.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;

/**
 * A 合作网点权限申请表. Begun by a manager of the bank, typed, printed, stamped, scanned and submitted; decided row by row by
 * the agency of the city; opened by the city's security officer; ended with the answer to the bank. Nothing of it can be
 * deleted: what was not meant is discarded. {@link #apply} alone sets the state.
 */
@Entity
@Table(name = "permission_request")
public class PermissionRequest {
    @Id
    private long id;

    @Version
    @Column(name = "lock_version")
    private long lockVersion;

    @Enumerated(EnumType.STRING)
    private RequestType type;

    @Enumerated(EnumType.STRING)
    private PermissionState state = PermissionState.NEW;

    @Column(name = "bank_id")
    private long bankId;

    @Column(name = "city_code")
    private String cityCode = "";

    private byte[] sheet;

    @Column(name = "sheet_hash")
    private String sheetHash = "";

    @Column(name = "sheet_version")
    private int sheetVersion;

    @Column(name = "row_count")
    private int rowCount;

    @Column(name = "filed_by")
    private long filedBy;

    @Column(name = "filed_name")
    private String filedName;

    @Column(name = "reviewed_by")
    private Long reviewedBy;

    @Column(name = "reviewed_name")
    private String reviewedName = "";

    @Column(name = "opened_by")
    private Long openedBy;

    @Column(name = "opened_name")
    private String openedName = "";

    @Column(name = "opened_at")
    private Instant openedAt;

    private String answer = "";

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "held_since")
    private Instant heldSince;

    protected PermissionRequest() {}

    /** {@link PermissionAction#BEGIN} has to be applied next. */
    public PermissionRequest(long id, RequestType type, Actor manager, Instant at) {
        this.id = id;
        this.type = type;
        this.bankId = manager.bankId();
        this.filedBy = manager.accountId();
        this.filedName = manager.name();
        this.begunAt = at;
    }

    /** The only way in: table, rules, then the new state. Nothing changes when it is refused. */
    public Decision apply(PermissionAction action, PermissionFacts facts, Actor actor, Instant at) {
        var next = PermissionLifecycle.TABLE.next(state, action);
        if (next.isEmpty()) {
            return Decision.refuse(
                    Reason.of("PERMISSION-21-2", PermissionRules.ART, "PERMISSION_" + state, action.name()));
        }
        Decision decision = PermissionRules.judge(action, new PermissionRules.Situation(this, facts, actor));
        if (decision.isAllowed()) {
            note(action, facts, actor, at);
            heldSince = next.get() == state ? heldSince : at;
            state = next.get();
        }
        return decision;
    }

    private void note(PermissionAction action, PermissionFacts facts, Actor actor, Instant at) {
        switch (action) {
            case BEGIN, SAVE -> keep(facts.sheet());
            case SUBMIT -> {
                filedBy = actor.accountId();
                filedName = actor.name();
            }
            case AGREE, DECLINE -> {
                reviewedBy = actor.accountId();
                reviewedName = actor.name();
                answer = facts.note();
            }
            case OPEN -> {
                openedBy = actor.accountId();
                openedName = actor.name();
                openedAt = at;
            }
            case ANSWER -> answer = facts.note();
            case DISCARD -> {
                // The state alone changes.
            }
        }
    }

    /** Other rows are another version; a paper of an earlier one no longer fits. */
    private void keep(PermissionFacts.Sealed kept) {
        if (!kept.hash().equals(sheetHash)) {
            sheetVersion++;
        }
        sheet = kept.sealed().clone();
        sheetHash = kept.hash();
        rowCount = kept.rows();
        cityCode = kept.cityCode();
    }

    /** The steps that this person may take now, as far as it depends on state and side. */
    public Set<PermissionAction> offeredTo(Actor actor) {
        var offered = EnumSet.noneOf(PermissionAction.class);
        PermissionLifecycle.TABLE.actionsFrom(state).stream()
                .filter(action -> PermissionRules.isOffered(this, action, actor))
                .forEach(offered::add);
        return offered;
    }

    public long id() {
        return id;
    }

    /** As it stands on the paper. */
    public String number() {
        return number(id);
    }

    public static String number(long id) {
        return "QX" + id;
    }

    public RequestType type() {
        return type;
    }

    public PermissionState state() {
        return state;
    }

    public long bankId() {
        return bankId;
    }

    /** Six digits; empty while no outlet is known. */
    public String cityCode() {
        return cityCode;
    }

    public byte[] sheet() {
        return sheet.clone();
    }

    public String sheetHash() {
        return sheetHash;
    }

    /** Grows with each change of the rows. */
    public int sheetVersion() {
        return sheetVersion;
    }

    public long filedBy() {
        return filedBy;
    }

    public String filedName() {
        return filedName;
    }

    /** 0 while nobody did. */
    public long reviewedBy() {
        return reviewedBy == null ? 0 : reviewedBy;
    }
}
