package org.sheyin.shared.web;

/**
 * What a list of accounts, sessions or logs is asked for by POST.
 *
 * @param person beginning of login name or name, empty for all
 * @param origin beginning of the network address, empty for all
 */
public record TypedStaff(String person, String origin) {
    public static final TypedStaff ALL = new TypedStaff("", "");

    private static final String SEPARATOR = "\n";

    /** @param kept as {@link TypedSearches} keeps it */
    public static TypedStaff of(String kept) {
        int end = kept.indexOf(SEPARATOR);
        return new TypedStaff(kept.substring(0, end), kept.substring(end + 1));
    }

    String text() {
        return person + SEPARATOR + origin;
    }
}
