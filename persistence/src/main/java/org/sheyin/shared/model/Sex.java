package org.sheyin.shared.model;

/** Sex as GB/T 2261.1 codes it. */
public enum Sex {
    MALE("1"),
    FEMALE("2");

    private final String code;

    Sex(String code) {
        this.code = code;
    }

    /** Code of GB/T 2261.1: 1 male, 2 female. */
    public String code() {
        return code;
    }
}
