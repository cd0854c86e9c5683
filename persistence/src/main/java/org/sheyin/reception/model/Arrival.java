package org.sheyin.reception.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.IdentityNumber;
import org.sheyin.shared.model.Reason;

/**
 * What a guide writes down of somebody who arrives: as little as suffices (Art 24).
 *
 * @param surname how to call the person; empty when the number suffices
 * @param identity full identity number as typed, empty when not needed; only its masked form is ever kept
 * @param itemCode what for; empty for consultation only
 * @param formGiven whether a blank form was handed out
 * @param exampleGiven whether a sample form was shown (示范文本)
 */
public record Arrival(
        String surname,
        String identity,
        String itemCode,
        Destination destination,
        boolean formGiven,
        boolean exampleGiven,
        String note)
        implements Serializable {
    /** Longest surname, in characters. */
    public static final int SURNAME = 20;

    /** Longest note or reason, in characters. */
    public static final int NOTE = 200;

    public Arrival {
        surname = plain(surname);
        identity = plain(identity);
        itemCode = plain(itemCode);
        note = plain(note);
    }

    public boolean isConsultation() {
        return itemCode.isEmpty();
    }

    /** All reasons at once that stand against it, those of the outlet's list apart. */
    public Decision check(LocalDate today) {
        return Decision.all(List.of(
                Decision.when(
                        destination != null, Reason.of("GUIDE-20-5", "20(1)").atField("destination")),
                shorterThan(surname, SURNAME, "surname"),
                shorterThan(note, NOTE, "note"),
                Decision.when(
                        identity.isEmpty() || isValid(today),
                        Reason.of("GUIDE-24-1", "24").atField("identity"))));
    }

    private boolean isValid(LocalDate today) {
        return IdentityNumber.check(identity, today).isValid();
    }

    /** The masked number; empty when none was typed, or no valid one. */
    String identityMasked(LocalDate today) {
        return IdentityNumber.check(identity, today)
                .value()
                .map(IdentityNumber::toString)
                .orElse("");
    }

    private static Decision shorterThan(String text, int most, String field) {
        return Decision.when(
                text.codePointCount(0, text.length()) <= most,
                Reason.of("GUIDE-20-8", "20(1)", String.valueOf(most)).atField(field));
    }

    static String plain(String text) {
        return text == null ? "" : text.strip();
    }
}
