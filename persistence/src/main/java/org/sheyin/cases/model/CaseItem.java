package org.sheyin.cases.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The catalogue item under which the case was begun; it finishes under this version (Art 16). */
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
}
