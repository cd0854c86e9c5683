package org.sheyin.staff.model;

import java.util.Objects;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.OrgKind;

/**
 * Where somebody works.
 *
 * @param outletId null for a bank's own management and at an agency
 * @param regionCode six digits: county of the outlet, region of the agency, the province for a bank's own management
 */
public record Workplace(OrgKind kind, Long agencyId, Long bankId, Long outletId, String regionCode) {
    private static final String PROVINCE = "440000";

    /** A bank keeps its own people, an agency its own. */
    public boolean isKeptBy(Actor actor) {
        return actor.kind() == kind
                && (kind == OrgKind.BANK
                        ? Objects.equals(bankId, actor.bankId())
                        : Objects.equals(agencyId, actor.agencyId()));
    }

    public static Workplace agency(long id, String regionCode) {
        return new Workplace(OrgKind.AGENCY, id, null, null, regionCode.substring(0, PROVINCE.length()));
    }

    public static Workplace outlet(long bankId, long outletId, String regionCode) {
        return new Workplace(OrgKind.BANK, null, bankId, outletId, regionCode.substring(0, PROVINCE.length()));
    }

    public static Workplace bank(long id) {
        return new Workplace(OrgKind.BANK, null, id, null, PROVINCE);
    }
}
