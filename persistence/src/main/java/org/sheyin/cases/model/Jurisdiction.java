package org.sheyin.cases.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Both sides of a case: the outlet that accepts, and the agency that is competent. The database scopes by them. */
@Embeddable
public class Jurisdiction {
    @Column(name = "bank_id")
    private long bankId;

    @Column(name = "outlet_id")
    private long outletId;

    @Column(name = "outlet_region")
    private String outletRegion;

    @Column(name = "agency_id")
    private long agencyId;

    @Column(name = "agency_city")
    private String agencyCity;

    @Column(name = "agency_region")
    private String agencyRegion;

    /** Codes of the regions whose agencies had the case before, each after a blank. */
    @Column(name = "former_regions")
    private String formerRegions = "";

    protected Jurisdiction() {}

    public Jurisdiction(
            long bankId, long outletId, String outletRegion, long agencyId, String agencyCity, String agencyRegion) {
        this.bankId = bankId;
        this.outletId = outletId;
        this.outletRegion = outletRegion;
        this.agencyId = agencyId;
        this.agencyCity = agencyCity;
        this.agencyRegion = agencyRegion;
    }

    /** The outlet's case with another agency; the present one goes on seeing it. */
    public Jurisdiction referredTo(long agency, String city, String region) {
        var there = new Jurisdiction(bankId, outletId, outletRegion, agency, city, region);
        there.formerRegions = (formerRegions + " " + agencyRegion).replace(" " + region, "");
        return there;
    }

    /** Whether an agency of the region had the case before. */
    public boolean wasOf(String region) {
        return formerRegions.contains(" " + region);
    }

    public long bankId() {
        return bankId;
    }

    public long outletId() {
        return outletId;
    }

    public String outletRegion() {
        return outletRegion;
    }

    public long agencyId() {
        return agencyId;
    }

    public String agencyCity() {
        return agencyCity;
    }

    public String agencyRegion() {
        return agencyRegion;
    }
}
