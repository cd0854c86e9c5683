package org.sheyin.permission.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * What a person may do with one item at one outlet. Founded when the security officer opens a row, ended once by a row of a
 * change or a cancellation or by a periodic review, never removed (the database refuses it).
 */
@Entity
@Table(name = "permission_grant")
public class PermissionGrant {
    @Id
    private long id;

    @Column(name = "id_index")
    private String idIndex;

    @Column(name = "person_name")
    private String personName;

    @Column(name = "id_masked")
    private String idMasked;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "bank_id")
    private long bankId;

    @Column(name = "outlet_id")
    private long outletId;

    @Column(name = "city_code")
    private String cityCode;

    @Column(name = "item_code")
    private String itemCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "granted_right")
    private BankRight right;

    @Column(name = "from_at")
    private Instant fromAt;

    @Column(name = "to_at")
    private Instant toAt;

    @Column(name = "row_id")
    private long rowId;

    @Column(name = "ended_by_row")
    private Long endedByRow;

    @Column(name = "ended_by_review")
    private Long endedByReview;

    @Column(name = "ended_by_leaving")
    private Long endedByLeaving;

    protected PermissionGrant() {}

    public PermissionGrant(long id, PermissionRow row, String itemCode, Instant at) {
        this.id = id;
        this.idIndex = row.idIndex();
        this.personName = row.personName();
        this.idMasked = row.idMasked();
        this.accountId = row.personAccount();
        this.bankId = row.bankId();
        this.outletId = row.outletId();
        this.cityCode = row.cityCode();
        this.itemCode = itemCode;
        this.right = row.right();
        this.fromAt = at;
        this.rowId = row.id();
    }

    /** Ended once; an ended one stays as it is. */
    public void end(PermissionRow row, Instant at) {
        if (toAt == null) {
            toAt = at;
            endedByRow = row.id();
        }
    }

    /** The same by a line of a periodic review that was revoked. */
    public void end(CertificationLine line, Instant at) {
        if (toAt == null) {
            toAt = at;
            endedByReview = line.id();
        }
    }

    /** The same by a leaving that was confirmed. */
    public void end(long leavingId, Instant at) {
        if (toAt == null) {
            toAt = at;
            endedByLeaving = leavingId;
        }
    }

    public boolean isOpen() {
        return toAt == null;
    }

    public long id() {
        return id;
    }

    public String idIndex() {
        return idIndex;
    }

    /** Null when it is not known. */
    public long bankId() {
        return bankId;
    }

    public long outletId() {
        return outletId;
    }

    public String cityCode() {
        return cityCode;
    }

    public String itemCode() {
        return itemCode;
    }

    public BankRight right() {
        return right;
    }
}
