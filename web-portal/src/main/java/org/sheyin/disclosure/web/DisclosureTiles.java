package org.sheyin.disclosure.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.sheyin.disclosure.service.DisclosureExtent;
import org.sheyin.disclosure.service.DisclosureQueries;
import org.sheyin.disclosure.service.ViewExtent;
import org.sheyin.disclosure.service.ViewQueries;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.web.DashboardPart;
import org.sheyin.shared.web.Tile;
import org.sheyin.shared.web.Tile.Face;
import org.sheyin.shared.web.WorkList;

/** Exceptions that end soon, for who registers them; people at the limit of looks, for the security officer. */
@ApplicationScoped
public class DisclosureTiles implements DashboardPart {
    private static final int RANK = 30;

    private final DisclosureQueries disclosures;
    private final ViewQueries views;

    protected DisclosureTiles() {
        this(null, null);
    }

    @Inject
    public DisclosureTiles(DisclosureQueries disclosures, ViewQueries views) {
        this.disclosures = disclosures;
        this.views = views;
    }

    @Override
    public int rank() {
        return RANK;
    }

    @Override
    public List<Tile> tiles(Actor actor) {
        var tiles = new ArrayList<Tile>();
        if (actor.may(Right.DISCLOSURE_EDIT)) {
            tiles.add(Face.todo("disclosure.ending", "unlock", "warning")
                    .tile(
                            false,
                            "/disclosure/list.xhtml?view=ending",
                            () -> disclosures.countUpTo(actor, DisclosureExtent.ENDING, WorkList.BOUND)));
        }
        if (actor.may(Right.VIEW_ALARM)) {
            tiles.add(Face.todo("disclosure.alarms", "eye", "danger")
                    .tile(
                            false,
                            "/disclosure/views.xhtml",
                            () -> views.countUpTo(actor, ViewExtent.ALARMS, WorkList.BOUND)));
        }
        return List.copyOf(tiles);
    }
}
