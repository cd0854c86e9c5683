package org.sheyin.shared.model;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who acts. Every service method takes it first; the service interceptor checks its right and opens the database scope
 * from it. It carries ids and rights only, nothing personal besides the display name.
 *
 * @param accountId id of the account, 0 for the system
 * @param name display name
 * @param kind side on which the actor stands
 * @param regionCode GB/T 2260 code of the agency's region (AGENCY), of the outlet's county (BANK), of the city an
 *     administrator stands for (four digits); "44" for the province
 * @param agencyId the agency, 0 when none
 * @param bankId the bank, 0 when none
 * @param outletId the outlet, 0 when none or when the actor sees the whole bank
 * @param bankWide whether a bank's actor sees all outlets of the bank (manager)
 * @param rights effective rights at {@code epoch}
 * @param epoch authorization epoch under which the rights were read; an older one is refused
 * @param origin terminal and address, for the trail
 * @param assertion id of the assertion by which the login was proven (Art 25), for the trail; empty for a password alone
 */
public record Actor(
        long accountId,
        String name,
        OrgKind kind,
        String regionCode,
        long agencyId,
        long bankId,
        long outletId,
        boolean bankWide,
        Set<Right> rights,
        long epoch,
        String origin,
        String assertion)
        implements Serializable {

    private static final int CITY_DIGITS = 4;

    public Actor {
        var held = EnumSet.noneOf(Right.class);
        rights.stream().filter(right -> right.allowedFor(kind)).forEach(held::add);
        rights = Set.copyOf(held);
    }

    /** Proven by a password alone, or by nothing at all. */
    public Actor(
            long accountId,
            String name,
            OrgKind kind,
            String regionCode,
            long agencyId,
            long bankId,
            long outletId,
            boolean bankWide,
            Set<Right> rights,
            long epoch,
            String origin) {
        this(accountId, name, kind, regionCode, agencyId, bankId, outletId, bankWide, rights, epoch, origin, "");
    }

    /** The same person, whose login was proven by that assertion. */
    public Actor under(String proof) {
        return new Actor(
                accountId, name, kind, regionCode, agencyId, bankId, outletId, bankWide, rights, epoch, origin, proof);
    }

    /** A part of the system itself: it holds the rights of that part and no others. */
    public static Actor system(SystemPart part) {
        return system(part, "system");
    }

    /** Somebody without an account. */
    public static Actor visitor(VisitorAddress from) {
        return system(SystemPart.VISITOR, from.network());
    }

    private static Actor system(SystemPart part, String origin) {
        return new Actor(0, part.name(), OrgKind.SYSTEM, "44", 0, 0, 0, false, part.rights(), 0, origin);
    }

    /** The PostgreSQL role under which this actor's transactions run. */
    public String databaseRole() {
        return isSystem() ? SystemPart.valueOf(name).databaseRole() : "sheyin_app";
    }

    /** Whether this is a part of the system that works unasked. */
    public boolean isBackground() {
        return isSystem() && SystemPart.valueOf(name).isBackground();
    }

    public boolean may(Right right) {
        return rights.contains(right);
    }

    /** The city in which the actor stands, six digits; empty for the province. */
    public String cityCode() {
        return regionCode.length() < CITY_DIGITS ? "" : regionCode.substring(0, CITY_DIGITS) + "00";
    }

    public boolean isSystem() {
        return kind == OrgKind.SYSTEM;
    }
}
