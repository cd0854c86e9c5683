package org.sheyin.permission.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sheyin.permission.service.AlarmQueries;
import org.sheyin.permission.service.CertificationExtent;
import org.sheyin.permission.service.CertificationQueries;
import org.sheyin.permission.service.PermissionExtent;
import org.sheyin.permission.service.PermissionQueries;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.web.DashboardPart;
import org.sheyin.shared.web.Tile;
import org.sheyin.shared.web.Tile.Face;
import org.sheyin.shared.web.WorkList;

/** Requests under way for the bank, to be reviewed for the agency, to be opened or closed for the officer; alarms; reviews. */
@ApplicationScoped
public class PermissionTiles implements DashboardPart {
    private static final int RANK = 19;

    private final PermissionQueries requests;
    private final AlarmQueries alarms;
    private final CertificationQueries certifications;

    protected PermissionTiles() {
        this(null, null, null);
    }

    @Inject
    public PermissionTiles(PermissionQueries requests, AlarmQueries alarms, CertificationQueries certifications) {
        this.requests = requests;
        this.alarms = alarms;
        this.certifications = certifications;
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
        if (actor.may(Right.PERMISSION_CERTIFY)) {
            tiles.add(tile(actor, "permission.certify", CertificationExtent.WAITING, "warning"));
            tiles.add(tile(actor, "permission.overdue", CertificationExtent.OVERDUE, "danger"));
        }
        return tiles;
    }

    private Tile tile(Actor actor, String key, CertificationExtent extent, String tone) {
        String address = "/permission/reviews.xhtml?view=" + extent.name().toLowerCase(Locale.ROOT);
        return Face.todo(key, "verified", tone)
                .tile(false, address, () -> (long) certifications.countUpTo(actor, extent, WorkList.BOUND));
    }

    private Tile tile(Actor actor, String key, PermissionExtent extent) {
        String address = "/permission/list.xhtml?view=" + extent.name().toLowerCase(Locale.ROOT);
        return Face.todo(key, "id-card", "warning")
                .tile(false, address, () -> (long) requests.countUpTo(actor, extent, WorkList.BOUND));
    }
}
