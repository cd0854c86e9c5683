package org.sheyin.catalogue.model;

/**
 * One answer of a choice, or one of several documents that serve equally (或).
 *
 * @param value stored code
 */
public record Option(String value, Bilingual label) {}
