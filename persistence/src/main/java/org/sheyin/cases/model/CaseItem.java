package org.sheyin.cases.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What was asked for: the catalogue item under which the case was begun and finishes (Art 16), and the visit that asked. */
@Embeddable
public class CaseItem {
    @Column(name = "item_code")
    private String code;

    @Column(name = "item_version_id")
    private long versionId;

    @Column(name = "item_name")
    private String name;

    @Column(name = "authority")
    private String authority;

    @Column(name = "review_steps")
    private int reviewSteps;

    @Column(name = "service_days")
    private int serviceDays;

    @Column(name = "visit_id")
    private Long visitId;

    protected CaseItem() {}

    /**
     * @param completesAtBank whether the authority is COMPLETE (Annex 2)
     * @param reviewSteps 1 or 2
     * @param serviceDays working days from acceptance to decision
     */
    public CaseItem(
            String code, long versionId, String name, boolean completesAtBank, int reviewSteps, int serviceDays) {
        this.code = code;
        this.versionId = versionId;
        this.name = name;
        this.authority = completesAtBank ? "COMPLETE" : "ACCEPT";
        this.reviewSteps = reviewSteps;
        this.serviceDays = serviceDays;
    }

    /** @param visit at the reception desk from which the case is begun, null without one (Art 20(1)) */
    public CaseItem askedIn(Long visit) {
        var asked = new CaseItem(code, versionId, name, completesAtBank(), reviewSteps, serviceDays);
        asked.visitId = visit;
        return asked;
    }

    public String code() {
        return code;
    }

    public long versionId() {
        return versionId;
    }

    public String name() {
        return name;
    }

    public boolean completesAtBank() {
        return "COMPLETE".equals(authority);
    }

    public int reviewSteps() {
        return reviewSteps;
    }

    public int serviceDays() {
        return serviceDays;
    }

    /** Null when the case was begun without a visit. */
    public Long visitId() {
        return visitId;
    }
}
