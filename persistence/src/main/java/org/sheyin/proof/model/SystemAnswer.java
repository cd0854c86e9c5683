package org.sheyin.proof.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an outside system answers.
 *
 * @param serial its own serial number, empty when it found nothing
 * @param details what it tells, by label or field, in its order; personal
 * @param differs what differs from what was asked, with the system's value; empty otherwise
 */
public record SystemAnswer(ProofOutcome outcome, String serial, Map<String, String> details, String differs) {
    public SystemAnswer {
        details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
    }

    public static SystemAnswer found(String serial, Map<String, String> details) {
        return new SystemAnswer(ProofOutcome.FOUND, serial, details, "");
    }

    public static SystemAnswer notFound() {
        return new SystemAnswer(ProofOutcome.NOT_FOUND, "", Map.of(), "");
    }

    public static SystemAnswer mismatch(String what, String theirs) {
        return new SystemAnswer(ProofOutcome.MISMATCH, "", Map.of(), what + "：" + theirs);
    }

    public static SystemAnswer timeout() {
        return new SystemAnswer(ProofOutcome.TIMEOUT, "", Map.of(), "");
    }

    /** What was found, unless it is not what was asked for. */
    public SystemAnswer unless(String what, String asked, String theirs) {
        return outcome != ProofOutcome.FOUND || asked.equals(theirs) ? this : mismatch(what, theirs);
    }
}
