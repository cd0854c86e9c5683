package org.sheyin.shared.web;

import java.util.List;
import org.sheyin.shared.model.Actor;

/**
 * What a concept adds to the dashboard. The portal collects all beans of this type; a concept that comes later brings a
 * bean of its own, and neither page nor frame changes.
 */
public interface DashboardPart {
    /** Lower ones stand first. */
    int rank();

    /** Numbers for this person, the most pressing first; none for those whom the concept does not concern. */
    default List<Tile> tiles(Actor actor) {
        return List.of();
    }

    /**
     * Charts, maps and short lists for this person.
     *
     * @param region city that the map shows, empty for all that the person sees
     */
    default List<Figure> figures(Actor actor, String region) {
        return List.of();
    }
}
