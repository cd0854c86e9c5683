package org.sheyin.staff.model;

import java.time.LocalDate;
import java.util.Set;

/**
 * What is kept of somebody besides his numbers.
 *
 * @param accountId his account, null while he has none
 */
public record StaffEntry(String name, Set<Post> posts, LocalDate hiredOn, Long accountId) {
    public StaffEntry {
        name = name == null ? "" : name.strip();
        posts = Set.copyOf(posts);
    }
}
