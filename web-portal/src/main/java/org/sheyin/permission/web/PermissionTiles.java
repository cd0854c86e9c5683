package org.sheyin.permission.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sheyin.permission.service.AlarmQueries;
import org.sheyin.permission.service.PermissionExtent;
import org.sheyin.permission.service.PermissionQueries;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.web.DashboardPart;
import org.sheyin.shared.web.Tile;
import org.sheyin.shared.web.Tile.Face;
import org.sheyin.shared.web.WorkList;

/** Requests under way for the bank, to be reviewed for the agency, to be opened or closed for the officer; and alarms. */
@ApplicationScoped
public class PermissionTiles implements DashboardPart {
    private static final int RANK = 19;

    private final PermissionQueries requests;
    private final AlarmQueries alarms;

    protected PermissionTiles() {
        this(null, null);
    }

    @Inject
    public PermissionTiles(PermissionQueries requests, AlarmQueries alarms) {
        this.requests = requests;
        this.alarms = alarms;
    }

    @Override
    public int rank() {
        return RANK;
    }

    @Override
    public List<Tile> tiles(Actor actor) {
        List<Tile> tiles = new ArrayList<>();
        if (actor.may(Right.PERMISSION_FILE)) {
            tiles.add(tile(actor, "permission", PermissionExtent.UNDER_WAY));
        }
        if (actor.may(Right.PERMISSION_REVIEW)) {
            tiles.add(tile(actor, "permission.review", PermissionExtent.TO_REVIEW));
        }
        if (actor.may(Right.PERMISSION_OPEN)) {
            tiles.add(tile(actor, "permission.open", PermissionExtent.TO_OPEN));
            tiles.add(tile(actor, "permission.close", PermissionExtent.TO_CLOSE));
            tiles.add(Face.todo("permission.alarm", "exclamation-triangle", "danger")
                    .tile(true, "/permission/alarms.xhtml", () ->
                            (long) alarms.countUpTo(actor, true, WorkList.BOUND)));
        }
        return tiles;
    }

    private Tile tile(Actor actor, String key, PermissionExtent extent) {
        String address = "/permission/list.xhtml?view=" + extent.name().toLowerCase(Locale.ROOT);
        return Face.todo(key, "id-card", "warning")
                .tile(false, address, () -> (long) requests.countUpTo(actor, extent, WorkList.BOUND));
    }
}
