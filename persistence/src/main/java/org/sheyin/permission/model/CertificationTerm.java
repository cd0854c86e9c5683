package org.sheyin.permission.model;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/**
 * In which quarter a line was opened, and until when it is the bank's to decide.
 *
 * @param quarter such as {@code 2026Q4}
 */
public record CertificationTerm(String quarter, LocalDate openedOn, LocalDate dueOn) {
    /** Working days that the bank has. */
    public static final String DAYS = "permission.review.wd";

    public static CertificationTerm of(LocalDate openedOn, LocalDate dueOn) {
        return new CertificationTerm(quarterOf(openedOn), openedOn, dueOn);
    }

    public static String quarterOf(LocalDate day) {
        return day.getYear() + "Q" + day.get(IsoFields.QUARTER_OF_YEAR);
    }
}
