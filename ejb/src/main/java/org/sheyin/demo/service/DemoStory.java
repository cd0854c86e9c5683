package org.sheyin.demo.service;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.sheyin.cases.model.CaseState;

/**
 * What becomes of one case of the demonstration.
 *
 * @param number 1 to 200
 * @param outlet number of the accepting outlet
 * @param place county of the household register or of the insurance
 * @param ending state in which the case is left
 * @param age working days since it was begun
 * @param twist what befalls it on the way
 */
record DemoStory(int number, String item, int outlet, String place, CaseState ending, int age, Twist twist) {
    /** What may befall a case. */
    enum Twist {
        NONE,
        /** Sent back once and submitted anew on the way to its ending. */
        CORRECTED,
        /** The message of its submission gets lost, so that the reconciler can be seen at work. */
        LOST,
        /** The message of its submission could not be applied and waits at the hand-off desk. */
        PARKED,
        /** Its due time is still to come today; on a rest day, on the next working day. Its age follows from that. */
        DUE_TODAY
    }

    boolean is(Twist wanted) {
        return twist == wanted;
    }

    /** The same at another age. */
    DemoStory aged(int otherAge) {
        return new DemoStory(number, item, outlet, place, ending, otherAge, twist);
    }

    /** The same at each start: a story that was told is not told again. */
    String token(String step) {
        return UUID.nameUUIDFromBytes(("demo-" + number + "-" + step).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    boolean isDraftOnly() {
        return ending == CaseState.DRAFT || ending == CaseState.DISCARDED;
    }
}
