package org.sheyin.staff.model;

import java.util.Set;

/**
 * Two posts that one person may not hold together, or only with a warning.
 *
 * @param reason key of the reason's text
 */
public record DutyPair(Post first, Post second, Mode mode, String article, String reason) {
    /** How much stands against it. */
    public enum Mode {
        FORBID,
        WARN
    }

    boolean isHeldBy(Set<Post> posts) {
        return posts.contains(first) && posts.contains(second);
    }
}
