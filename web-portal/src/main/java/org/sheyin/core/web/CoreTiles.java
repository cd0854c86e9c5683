package org.sheyin.core.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sheyin.core.service.PostingExtent;
import org.sheyin.core.service.PostingQueries;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.web.DashboardPart;
import org.sheyin.shared.web.Tile;
import org.sheyin.shared.web.Tile.Face;
import org.sheyin.shared.web.WorkList;

/** How many decisions do not get through to the province, for the supervisors. */
@ApplicationScoped
public class CoreTiles implements DashboardPart {
    private static final int RANK = 17;

    private final PostingQueries postings;

    protected CoreTiles() {
        this(null);
    }

    @Inject
    public CoreTiles(PostingQueries postings) {
        this.postings = postings;
    }

    @Override
    public int rank() {
        return RANK;
    }

    @Override
    public List<Tile> tiles(Actor actor) {
        return actor.may(Right.CASE_SUPERVISE)
                ? List.of(Face.todo("core", "cloud-upload", "danger")
                        .tile(
                                false,
                                "/core/list.xhtml",
                                () -> postings.countUpTo(actor, PostingExtent.FAILING, "", WorkList.BOUND)))
                : List.of();
    }
}
