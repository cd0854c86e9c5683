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
 * @param earlier story of the same person and item, closed before this one begins; null when there is none
 */
record DemoStory(
        int number, String item, int outlet, String place, CaseState ending, int age, Twist twist, DemoStory earlier) {
    /** What may befall a case. */
    enum Twist {
        NONE,
        /** Sent back once and submitted anew on the way to its ending. */
        CORRECTED,
        /** The message of its submission gets lost, so that the reconciler can be seen at work. */
        LOST,
        /** The message of its submission could not be applied and waits at the hand-off desk. */
        PARKED,
        /** Sent back twice, the second time for what the first version showed already. */
        RETURNED_TWICE,
        /** Referred to the agency of the other city. */
        REFERRED,
        /** Decided, and reopened after a found error. */
        REOPENED,
        /** Of a person whose case of the item was closed shortly before, at the same outlet or at another one. */
        REPEATED,
        /** A draft about which the clerk asked the agency today. */
        ASKED,
        /** A draft about which the agency has answered. */
        ADVISED,
        /** Its due time is still to come today; on a rest day, on the next working day. Its age follows from that. */
        DUE_TODAY
    }

    boolean is(Twist wanted) {
        return twist == wanted;
    }

    /** The same at another age. */
    DemoStory aged(int otherAge) {
        return new DemoStory(number, item, outlet, place, ending, otherAge, twist, earlier);
    }

    /** The same counter, for the person and the item of a closed case. */
    DemoStory after(DemoStory closed) {
        return new DemoStory(number, closed.item, outlet, closed.place, ending, age, twist, closed);
    }

    /** Whose papers are brought: those of the first visit when the person comes once more. */
    DemoStory visit() {
        return earlier == null ? this : earlier;
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
