package org.sheyin.rule.model;

/** What a parameter's value looks like. */
public enum ParameterKind {
    /** Digits only, within the bounds. */
    INTEGER,
    /** Integers separated by commas, each within the bounds. */
    INTEGER_LIST,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** One of the allowed words. */
    CHOICE,
    /** Office hours such as {@code 08:30-12:00,14:00-17:30}. */
    TIME_SPANS
}
