package org.sheyin.core.model;

/**
 * What a step of a posting rests on.
 *
 * @param serial the province's number, empty when it gave none
 * @param error its reason, or what was seen instead of an answer; empty otherwise
 * @param newest whether no later decision of the case is on its way
 */
public record PostingFacts(String serial, String error, boolean newest) {
    private static final int LENGTH = 300;

    public PostingFacts {
        serial = serial == null ? "" : serial.strip();
        String told = error == null ? "" : error.strip();
        error = told.substring(0, told.offsetByCodePoints(0, Math.min(LENGTH, told.codePointCount(0, told.length()))));
    }

    public static PostingFacts none() {
        return new PostingFacts("", "", true);
    }

    public static PostingFacts serial(String serial) {
        return new PostingFacts(serial, "", true);
    }

    public static PostingFacts error(String error) {
        return new PostingFacts("", error, true);
    }

    public static PostingFacts retry(boolean newest) {
        return new PostingFacts("", "", newest);
    }
}
