package org.sheyin.catalogue.model;

/** How far a cooperating bank may go with a sub-item (Annex 2, 办理权限). */
public enum Authority {
    /** 受理: the bank accepts, the agency decides. */
    ACCEPT,
    /** 办结: the bank may complete it, with proof. */
    COMPLETE;

    /** A city may narrow what the province allows, never widen it (Art 16). */
    public Authority narrowedBy(Authority city) {
        return this == ACCEPT || city == ACCEPT ? ACCEPT : COMPLETE;
    }
}
