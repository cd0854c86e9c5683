package org.sheyin.shared.model;

/** What is wrong with a number that somebody typed. The message key is {@code value.} and the name in lower case. */
public enum ValueProblem {
    /** Too short or too long; empty too. */
    LENGTH,
    /** A character that the number never has at that place. */
    CHARACTERS,
    /** The administrative division does not exist. */
    REGION,
    /** Not a date of the calendar, before 1900, or in the future. */
    BIRTH_DATE,
    /** The last place does not fit the others: most often one digit mistyped. */
    CHECKSUM,
    /** A valid number, but of another kind of document than the one chosen. */
    TYPE_MISMATCH
}
