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
 * @param corrected sent back once and submitted anew on the way to its ending
 * @param lost the message of its submission gets lost, so that the reconciler can be seen at work
 */
record DemoStory(
        int number, String item, int outlet, String place, CaseState ending, int age, boolean corrected, boolean lost) {

    /** The same at each start: a story that was told is not told again. */
    String token(String step) {
        return UUID.nameUUIDFromBytes(("demo-" + number + "-" + step).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    boolean isDraftOnly() {
        return ending == CaseState.DRAFT || ending == CaseState.DISCARDED;
    }
}
