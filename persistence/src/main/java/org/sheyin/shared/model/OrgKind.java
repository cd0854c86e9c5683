package org.sheyin.shared.model;

/** The side on which somebody stands. Rows are visible to the bank's side, the agency's side, or to the system's own roles. */
public enum OrgKind {
    /** Cooperating bank: clerk, guide, material keeper, manager (Art 19). */
    BANK,
    /** Social-insurance agency of province, city or county. */
    AGENCY,
    /** The three separated administrators; they see no business data. */
    ADMIN,
    /** Message consumers, timers and batch jobs. */
    SYSTEM
}
