package org.sheyin.core.model;

/** What the province says to a decision. */
public sealed interface CoreAnswer {
    /** Entered there. @param serial the province's own number */
    record Accepted(String serial) implements CoreAnswer {}

    /** Not entered, and asking again changes nothing. @param reason in the province's words */
    record Rejected(String reason) implements CoreAnswer {}

    /** No answer: entered or not, nobody knows. @param error what was seen of it, nothing personal */
    record Unanswered(String error) implements CoreAnswer {}
}
