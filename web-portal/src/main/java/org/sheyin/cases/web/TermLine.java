package org.sheyin.cases.web;

/**
 * By which article a line is due.
 *
 * @param article in words, as {@code Art. 20}
 * @param basis article, parameter, value and version, as refusals cite them (invariant 20)
 */
public record TermLine(String article, String value, String basis) {}
