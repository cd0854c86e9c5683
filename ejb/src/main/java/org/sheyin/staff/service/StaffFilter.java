package org.sheyin.staff.service;

import java.io.Serializable;

/**
 * What the list of people is asked for.
 *
 * @param person beginning of a name or of a login name, empty for all
 */
public record StaffFilter(StaffExtent extent, String person) implements Serializable {
    private static final String NAMED = " and (s.name like ? escape '!' or exists (select 1 from account a"
            + " where a.id = s.account_id and a.login_name like ? escape '!'))";

    /** Everybody of that extent. */
    public static StaffFilter of(StaffExtent extent) {
        return new StaffFilter(extent, "");
    }

    boolean isNamed() {
        return !person.isBlank();
    }

    String condition() {
        return extent.condition() + (isNamed() ? NAMED : "");
    }

    /** What a name begins with; its own signs of a pattern stand for themselves. */
    String beginning() {
        return person.strip().replaceAll("[!%_]", "!$0") + "%";
    }
}
