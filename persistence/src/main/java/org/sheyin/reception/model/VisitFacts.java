package org.sheyin.reception.model;

import org.sheyin.shared.model.Decision;

/**
 * What the service found out for one step.
 *
 * @param arrival what stands against what was written down of the citizen
 * @param needOpen whether the item is open at this outlet today, or nothing but advice is asked for
 * @param destination new queue, null to keep the present one
 * @param receiver to whom it is given, null when there is no such person
 * @param note reason or remark, shown in the trail
 * @param caseAccepted whether the step follows from the acceptance of the case that began here
 */
public record VisitFacts(
        Decision arrival,
        boolean needOpen,
        Destination destination,
        Receiver receiver,
        String note,
        boolean caseAccepted) {

    public VisitFacts {
        note = Arrival.plain(note);
    }

    public static VisitFacts none() {
        return note("");
    }

    public static VisitFacts note(String note) {
        return new VisitFacts(Decision.ALLOWED, true, null, null, note, false);
    }

    public static VisitFacts arrival(Decision arrival, boolean needOpen) {
        return new VisitFacts(arrival, needOpen, null, null, "", false);
    }

    public static VisitFacts queue(Destination destination, String note) {
        return new VisitFacts(Decision.ALLOWED, true, destination, null, note, false);
    }

    public static VisitFacts to(Receiver receiver, String note) {
        return new VisitFacts(Decision.ALLOWED, true, null, receiver, note, false);
    }

    public static VisitFacts accepted(String caseNumber) {
        return new VisitFacts(Decision.ALLOWED, true, null, null, caseNumber, true);
    }
}
