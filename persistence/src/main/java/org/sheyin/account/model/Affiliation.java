package org.sheyin.account.model;

import org.sheyin.shared.model.OrgKind;

/**
 * Where a person belongs: an agency, a bank (with an outlet, or the whole bank), or the administration.
 *
 * @param regionCode the city that an administrator stands for, six digits; null for the province, and for everybody else
 */
public record Affiliation(OrgKind kind, Long agencyId, Long bankId, Long outletId, String regionCode) {
    public static Affiliation agency(long id) {
        return new Affiliation(OrgKind.AGENCY, id, null, null, null);
    }

    /** @param outletId null for the bank's own management */
    public static Affiliation bank(long id, Long outletId) {
        return new Affiliation(OrgKind.BANK, null, id, outletId, null);
    }

    public static Affiliation administration() {
        return administration(null);
    }

    /** @param cityCode six digits, null for the province */
    public static Affiliation administration(String cityCode) {
        return new Affiliation(OrgKind.ADMIN, null, null, null, cityCode);
    }
}
