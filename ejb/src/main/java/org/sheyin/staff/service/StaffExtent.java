package org.sheyin.staff.service;

/** Which people a list shows. */
public enum StaffExtent {
    /** Who works here. */
    WORKING("s.left_on is null"),
    /** Training or commitment ends within staff.expiry.days. */
    EXPIRING("s.left_on is null and least(t.day, c.day) between current.day and current.soon"
            + " and t.day is not null and c.day is not null"),
    /** Training or commitment is not there, or over. */
    EXPIRED("s.left_on is null and (t.day is null or c.day is null or least(t.day, c.day) < current.day)"),
    LEFT("s.left_on is not null"),
    ALL("true");

    private final String condition;

    StaffExtent(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
