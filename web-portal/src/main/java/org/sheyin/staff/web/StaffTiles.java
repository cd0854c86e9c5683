package org.sheyin.staff.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.web.DashboardPart;
import org.sheyin.shared.web.Tile;
import org.sheyin.shared.web.Tile.Face;
import org.sheyin.shared.web.WorkList;
import org.sheyin.staff.service.LeavingExtent;
import org.sheyin.staff.service.LeavingFilter;
import org.sheyin.staff.service.LeavingQueries;
import org.sheyin.staff.service.StaffExtent;
import org.sheyin.staff.service.StaffFilter;
import org.sheyin.staff.service.StaffQueries;

/**
 * Whose training or commitment is over or ends soon; for a security administrator the leavers who wait for him. Both he and
 * the agencies are told how many were filed too late.
 */
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
            return List.of(
                    tile(actor, Face.todo("leavers", "sign-out", "warning"), LeavingExtent.FILED), lateFilings(actor));
        }
        if (!actor.may(Right.STAFF_READ)) {
            return List.of();
        }
        var own = List.of(
                tile(actor, Face.todo("staff.expired", "id-card", "danger"), StaffExtent.EXPIRED),
                tile(actor, Face.todo("staff.expiring", "calendar-clock", "warning"), StaffExtent.EXPIRING));
        return actor.kind() == OrgKind.AGENCY
                ? Stream.concat(own.stream(), Stream.of(lateFilings(actor))).toList()
                : own;
    }

    private Tile lateFilings(Actor actor) {
        return tile(actor, Face.plain("leavers.late", "clock", "danger"), LeavingExtent.LATE);
    }

    private Tile tile(Actor actor, Face face, LeavingExtent extent) {
        return face.tile(
                false,
                "/staff/leavers.xhtml?view=" + extent.name().toLowerCase(Locale.ROOT),
                () -> leavings.countUpTo(actor, LeavingFilter.of(extent), WorkList.BOUND));
    }

    private Tile tile(Actor actor, Face face, StaffExtent extent) {
        return face.tile(
                false,
                "/staff/list.xhtml?view=" + extent.name().toLowerCase(Locale.ROOT),
                () -> staff.countUpTo(actor, StaffFilter.of(extent), WorkList.BOUND));
    }
}
