package org.sheyin.catalogue.model;

/** Insurance that a sub-item belongs to (Art 3); medical insurance is not among them. */
public enum InsuranceType {
    EMPLOYEE_PENSION,
    RESIDENT_PENSION,
    WORK_INJURY,
    UNEMPLOYMENT,
    /** Queries over all of them. */
    GENERAL,
    /** Social security card. */
    CARD
}
