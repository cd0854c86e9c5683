package org.sheyin.staff.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.web.DashboardPart;
import org.sheyin.shared.web.Tile;
import org.sheyin.shared.web.Tile.Face;
import org.sheyin.shared.web.WorkList;
import org.sheyin.staff.service.LeavingExtent;
import org.sheyin.staff.service.LeavingQueries;
import org.sheyin.staff.service.StaffExtent;
import org.sheyin.staff.service.StaffQueries;

/** Whose training or commitment is over or ends soon; for a security administrator the leavers who wait for him. */
@ApplicationScoped
public class StaffTiles implements DashboardPart {
    private static final int RANK = 19;

    private final StaffQueries staff;
    private final LeavingQueries leavings;

    protected StaffTiles() {
        this(null, null);
    }

    @Inject
    public StaffTiles(StaffQueries staff, LeavingQueries leavings) {
        this.staff = staff;
        this.leavings = leavings;
    }

    @Override
    public int rank() {
        return RANK;
    }

    @Override
    public List<Tile> tiles(Actor actor) {
        if (actor.may(Right.LEAVER_CONFIRM)) {
            return List.of(Face.todo("leavers", "sign-out", "warning")
                    .tile(
                            false,
                            "/staff/leavers.xhtml",
                            () -> leavings.countUpTo(actor, LeavingExtent.FILED, WorkList.BOUND)));
        }
        return actor.may(Right.STAFF_READ)
                ? List.of(
                        tile(actor, Face.todo("staff.expired", "id-card", "danger"), StaffExtent.EXPIRED),
                        tile(actor, Face.todo("staff.expiring", "calendar-clock", "warning"), StaffExtent.EXPIRING))
                : List.of();
    }

    private Tile tile(Actor actor, Face face, StaffExtent extent) {
        return face.tile(
                false,
                "/staff/list.xhtml?view=" + extent.name().toLowerCase(Locale.ROOT),
                () -> staff.countUpTo(actor, extent, WorkList.BOUND));
    }
}
