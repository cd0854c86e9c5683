package org.sheyin.portal.web;

import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.sheyin.shared.model.Actor;

/**
 * A number of the dashboard with the list that it counts.
 *
 * @param key message key in the dashboard bundle, after {@code tile.}
 * @param icon PrimeIcons name without {@code pi-}
 * @param tone colour while the number is not 0: danger, warning, info or neutral
 * @param path list with the filter that is counted, below the context
 * @param who whose dashboard it stands on
 */
public record DashboardTile(
        DashboardGroup group,
        String key,
        String icon,
        String tone,
        String path,
        Predicate<Actor> who,
        ToLongFunction<DashboardCounts> number) {}
