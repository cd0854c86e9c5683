package org.sheyin.disclosure.service;

/** Which exceptions a list shows. */
public enum DisclosureExtent {
    /** In force or to come. */
    LIVE(" and d.endedAt is null and d.until >= :today"),
    /** In force, with thirty days left at most. */
    ENDING(" and d.endedAt is null and d.until >= :today and d.until <= :soon and d.from <= :today"),
    OVER(" and (d.endedAt is not null or d.until < :today)"),
    ALL("");

    private final String condition;

    DisclosureExtent(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
