package org.sheyin.staff.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;

/** The rules of each step of a leaving (Art 21(2)). */
final class LeavingRules {
    /** Longest reason. */
    static final int REASON = 200;

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String ARTICLE = "21(2)";

    private LeavingRules() {}

    static Decision judge(Leaving leaving, LeavingAction action, LeavingFacts facts, Actor actor, Instant at) {
        return switch (action) {
            case FILE ->
                Decision.all(List.of(dayIsNotToCome(facts, at), reasonIsNamed(facts), nothingElseIsFiled(facts)));
            case CONFIRM -> confirmedBySomebodyElse(leaving, actor);
            case WITHDRAW -> reasonIsNamed(facts);
        };
    }

    static LocalDate today(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }

    /** The account is frozen at once, so a day to come is filed when it comes. */
    private static Decision dayIsNotToCome(LeavingFacts facts, Instant at) {
        LocalDate day = facts.leftOn();
        return Decision.when(
                day != null && !day.isAfter(today(at)),
                Reason.of("STAFF-21-4", ARTICLE, today(at).toString()).atField("leftOn"));
    }

    private static Decision reasonIsNamed(LeavingFacts facts) {
        boolean named = !facts.reason().isEmpty() && facts.reason().length() <= REASON;
        return Decision.when(
                named, Reason.of("STAFF-21-5", ARTICLE, String.valueOf(REASON)).atField("reason"));
    }

    private static Decision nothingElseIsFiled(LeavingFacts facts) {
        return Decision.when(!facts.otherFiled(), Reason.of("STAFF-21-6", ARTICLE));
    }

    private static Decision confirmedBySomebodyElse(Leaving leaving, Actor actor) {
        return Decision.when(actor.accountId() != leaving.filedBy(), Reason.of("STAFF-21-7", ARTICLE));
    }
}
