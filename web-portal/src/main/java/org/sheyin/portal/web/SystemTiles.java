package org.sheyin.portal.web;

import static org.sheyin.shared.model.Right.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sheyin.account.service.AccountQueries;
import org.sheyin.catalogue.service.CatalogueListQueries;
import org.sheyin.handoff.service.HandoffQueries;
import org.sheyin.rule.service.CalendarYears;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.web.DashboardPart;
import org.sheyin.shared.web.Format;
import org.sheyin.shared.web.Tile;
import org.sheyin.shared.web.Tile.Face;

/** Numbers of the three administrators, of guides and of the province: messages, accounts, items. */
@ApplicationScoped
public class SystemTiles implements DashboardPart {
    private final HandoffQueries handoff;
    private final AccountQueries accounts;
    private final CatalogueListQueries catalogue;
    private final CalendarYears calendar;

    protected SystemTiles() {
        this(null, null, null, null);
    }

    @Inject
    public SystemTiles(
            HandoffQueries handoff, AccountQueries accounts, CatalogueListQueries catalogue, CalendarYears calendar) {
        this.handoff = handoff;
        this.accounts = accounts;
        this.catalogue = catalogue;
        this.calendar = calendar;
    }

    @Override
    public int rank() {
        return 20;
    }

    @Override
    public List<Tile> tiles(Actor actor) {
        var tiles = new ArrayList<Tile>();
        if (HandoffQueries.seesParked(actor)) {
            tiles.add(Face.todo("parked", "exclamation-triangle", "danger")
                    .tile(false, "/handoff/desk.xhtml#parked", () -> handoff.countParked(actor)));
        }
        if (actor.may(SERVER_READ)) {
            tiles.add(Face.todo("calendar", "calendar-times", "danger")
                    .tile(false, "/rule/calendar.xhtml?view=missing", () -> calendar.countMissing(actor)));
        }
        if (actor.may(ACCOUNT_RESET) || actor.may(ACCOUNT_CONFIRM)) {
            tiles.add(Face.todo("resets", "key", "warning")
                    .tile(false, "/account/resets.xhtml", () -> accounts.openResets(actor)
                            .size()));
        }
        if (actor.may(ACCOUNT_READ)) {
            tiles.add(Face.plain("accounts", "users", "neutral")
                    .tile(false, "/account/list.xhtml", () -> accounts.count(actor)));
        }
        if (actor.kind() == OrgKind.ADMIN
                || actor.may(CASE_GUIDE)
                || actor.regionCode().equals("44")
                || actor.kind() == OrgKind.AGENCY && !actor.may(CASE_READ)) {
            tiles.add(Face.plain("items", "book", "neutral").tile(false, "/catalogue/list.xhtml", () -> catalogue
                    .inForce(actor, LocalDate.now(Format.ZONE))
                    .size()));
        }
        return tiles;
    }
}
