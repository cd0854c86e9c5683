package org.sheyin.portal.web;

import java.util.List;
import java.util.function.Predicate;

/**
 * First level of the menu.
 *
 * @param key message key in the portal bundle
 * @param icon PrimeIcons name without the prefix {@code pi-}
 * @param entries second level
 */
public record MenuGroup(String key, String icon, List<MenuEntry> entries) {

    MenuGroup keep(Predicate<MenuEntry> wanted) {
        return new MenuGroup(key, icon, entries.stream().filter(wanted).toList());
    }
}
