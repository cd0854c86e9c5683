package org.sheyin.dictionary.web;

import java.util.List;

/**
 * A list of codes that the program itself depends on, as pages show it.
 *
 * @param code name of the list
 */
public record CodeList(String code, List<Entry> entries) {
    /** A code with its words in both languages. */
    public record Entry(String code, String zh, String en) {}
}
