package org.sheyin.reception.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sheyin.reception.service.VisitExtent;
import org.sheyin.reception.service.VisitQueries;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.web.DashboardPart;
import org.sheyin.shared.web.Tile;
import org.sheyin.shared.web.Tile.Face;
import org.sheyin.shared.web.WorkList;

/** How many wait at the outlet, for its guides and clerks. */
@ApplicationScoped
public class ReceptionTiles implements DashboardPart {
    private static final int RANK = 15;

    private final VisitQueries visits;

    protected ReceptionTiles() {
        this(null);
    }

    @Inject
    public ReceptionTiles(VisitQueries visits) {
        this.visits = visits;
    }

    @Override
    public int rank() {
        return RANK;
    }

    @Override
    public List<Tile> tiles(Actor actor) {
        boolean receives = actor.kind() == OrgKind.BANK
                && actor.outletId() != 0
                && (actor.may(Right.CASE_GUIDE) || actor.may(Right.CASE_ACCEPT));
        return receives
                ? List.of(Face.todo("visits", "users", "warning")
                        .tile(
                                false,
                                "/reception/list.xhtml?view=waiting",
                                () -> visits.countUpTo(actor, VisitExtent.WAITING, 0, WorkList.BOUND)))
                : List.of();
    }
}
