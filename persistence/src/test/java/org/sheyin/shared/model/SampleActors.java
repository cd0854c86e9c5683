package org.sheyin.shared.model;

import java.util.EnumSet;
import java.util.Set;

/** The people of the tests: bank 7 with outlet 70 in Yuexiu, and the agency 5 of Guangzhou. */
public final class SampleActors {
    public static final long BANK = 7;
    public static final long OUTLET = 70;
    public static final long AGENCY = 5;

    private SampleActors() {}

    /** Clerk at the outlet (经办岗). */
    public static Actor clerk() {
        return clerkOf(101, OUTLET);
    }

    public static Actor clerkOf(long accountId, long outletId) {
        return bank(accountId, outletId, Set.of(Right.CASE_READ, Right.CASE_ACCEPT, Right.CASE_GUIDE));
    }

    public static Actor bank(long accountId, long outletId, Set<Right> rights) {
        return new Actor(
                accountId, "经办" + accountId, OrgKind.BANK, "440104", 0, BANK, outletId, false, rights, 1, "10.0.0.7");
    }

    public static Actor reviewer() {
        return agency(201, Right.CASE_REVIEW);
    }

    public static Actor secondReviewer() {
        return agency(202, Right.CASE_SECOND_REVIEW);
    }

    public static Actor approver() {
        return agency(203, Right.CASE_APPROVE);
    }

    public static Actor supervisor() {
        return agency(204, Right.CASE_SUPERVISE);
    }

    public static Actor agency(long accountId, Right right) {
        var rights = EnumSet.of(Right.CASE_READ, right);
        return new Actor(
                accountId, "社保" + accountId, OrgKind.AGENCY, "440100", AGENCY, 0, 0, false, rights, 1, "10.0.0.5");
    }

    /** Somebody who holds the right; the side follows from the right. */
    public static Actor holderOf(Right right) {
        return switch (right) {
            case CASE_ACCEPT, CASE_GUIDE -> clerk();
            case CASE_HAND_OVER -> bank(150, OUTLET, Set.of(Right.CASE_READ, Right.CASE_HAND_OVER));
            case CASE_REVIEW -> reviewer();
            case CASE_SECOND_REVIEW -> secondReviewer();
            case CASE_APPROVE -> approver();
            case CASE_SUPERVISE -> supervisor();
            case CASE_HELP -> agency(205, Right.CASE_HELP);
            case HANDOFF_RUN -> Actor.system(SystemPart.HANDOFF);
            case SWEEP_RUN -> Actor.system(SystemPart.SWEEP);
            default -> throw new IllegalArgumentException("no sample for " + right);
        };
    }
}
