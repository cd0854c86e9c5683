package org.sheyin.portal.web;

import java.util.Set;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.shared.model.Right;

/**
 * A line of the menu.
 *
 * @param key message key in the portal bundle
 * @param path page below the context, starting with a slash
 * @param shortcut key that opens it, empty when none
 * @param rights whoever holds one of them sees the line
 */
public record MenuEntry(String key, String path, String shortcut, Set<Right> rights) {

    boolean visibleTo(CurrentUser user) {
        return rights.stream().anyMatch(user::may);
    }

    /** Whether it is the list from which the concept's other pages are reached. */
    boolean isList() {
        return path.endsWith("/list.xhtml") || path.endsWith("/queue.xhtml");
    }

    /** Folder of the page, which is its concept. */
    String folder() {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
