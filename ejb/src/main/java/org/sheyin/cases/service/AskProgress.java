package org.sheyin.cases.service;

import java.util.Optional;
import org.sheyin.shared.model.CaseNumber;
import org.sheyin.shared.model.TypedText;
import org.sheyin.shared.model.VisitorAddress;

/**
 * A citizen's question how his case stands.
 *
 * @param typedNumber case number as it was typed, with or without dashes
 * @param typedLastFour last four characters of the applicant's identity number as typed
 */
public record AskProgress(String typedNumber, String typedLastFour, VisitorAddress from) {

    /** The number as it is kept; empty when it is none. */
    Optional<String> number() {
        return CaseNumber.check(typedNumber).value().map(CaseNumber::formatted);
    }

    /** Empty when they cannot be the end of an identity number. */
    Optional<String> lastFour() {
        return Optional.of(TypedText.compact(typedLastFour)).filter(text -> text.matches("[0-9]{3}[0-9X]"));
    }

    /** Neither number is told to a log by mistake. */
    @Override
    public String toString() {
        return "AskProgress[" + from.network() + "]";
    }
}
