package org.sheyin.recovery.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sheyin.recovery.service.RecoveryExtent;
import org.sheyin.recovery.service.RecoveryQueries;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.web.DashboardPart;
import org.sheyin.shared.web.Tile;
import org.sheyin.shared.web.Tile.Face;
import org.sheyin.shared.web.WorkList;

/** What waits to be got back: for the bank's managers all of it, for supervisors what was handed back to them. */
@ApplicationScoped
public class RecoveryTiles implements DashboardPart {
    private static final int RANK = 18;

    private final RecoveryQueries recoveries;

    protected RecoveryTiles() {
        this(null);
    }

    @Inject
    public RecoveryTiles(RecoveryQueries recoveries) {
        this.recoveries = recoveries;
    }

    @Override
    public int rank() {
        return RANK;
    }

    @Override
    public List<Tile> tiles(Actor actor) {
        if (actor.may(Right.RECOVERY_RECORD)) {
            return List.of(Face.todo("recovery", "money-bill", "warning")
                    .tile(false, "/recovery/list.xhtml", () -> count(actor, RecoveryExtent.OPEN)));
        }
        return actor.may(Right.RECOVERY_READ)
                ? List.of(Face.todo("recovery.handed", "money-bill", "warning")
                        .tile(
                                false,
                                "/recovery/list.xhtml?view=handed_back",
                                () -> count(actor, RecoveryExtent.HANDED_BACK)))
                : List.of();
    }

    private long count(Actor actor, RecoveryExtent extent) {
        return recoveries.countUpTo(actor, extent, "", WorkList.BOUND);
    }
}
