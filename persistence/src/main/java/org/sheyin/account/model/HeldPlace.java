package org.sheyin.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import org.sheyin.shared.model.OrgKind;

/** Where an account stands; it never changes (the database refuses another side or region). */
@MappedSuperclass
public abstract class HeldPlace {
    @Enumerated(EnumType.STRING)
    @Column(name = "org_kind")
    private OrgKind orgKind;

    @Column(name = "agency_id")
    private Long agencyId;

    @Column(name = "bank_id")
    private Long bankId;

    @Column(name = "outlet_id")
    private Long outletId;

    @Column(name = "region_code")
    private String regionCode;

    protected HeldPlace() {}

    HeldPlace(Affiliation at) {
        this.orgKind = at.kind();
        this.agencyId = at.agencyId();
        this.bankId = at.bankId();
        this.outletId = at.outletId();
        this.regionCode = at.regionCode();
    }

    public Affiliation affiliation() {
        return new Affiliation(orgKind, agencyId, bankId, outletId, regionCode);
    }
}
