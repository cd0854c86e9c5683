package org.sheyin.account.model;

import org.sheyin.shared.model.OrgKind;

/** Where a person belongs: an agency, a bank (with an outlet, or the whole bank), or the administration. */
public record Affiliation(OrgKind kind, Long agencyId, Long bankId, Long outletId) {
    public static Affiliation agency(long id) {
        return new Affiliation(OrgKind.AGENCY, id, null, null);
    }

    /** @param outletId null for the bank's own management */
    public static Affiliation bank(long id, Long outletId) {
        return new Affiliation(OrgKind.BANK, null, id, outletId);
    }

    public static Affiliation administration() {
        return new Affiliation(OrgKind.ADMIN, null, null, null);
    }
}
