package org.sheyin.dormancy.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongSupplier;
import org.sheyin.account.model.AccountState;
import org.sheyin.account.service.AccountFilter;
import org.sheyin.account.service.AccountQueries;
import org.sheyin.dormancy.service.DormancyQueries;
import org.sheyin.dormancy.service.ExemptionQueries;
import org.sheyin.dormancy.service.ExemptionQueries.Extent;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.web.DashboardPart;
import org.sheyin.shared.web.Format;
import org.sheyin.shared.web.Tile;
import org.sheyin.shared.web.WorkList;

/** For the security administrators: whom the sweep is about to freeze, who is frozen, whose exemption ends soon. */
@ApplicationScoped
public class DormancyTiles implements DashboardPart {
    private static final int RANK = 17;
    private static final AccountFilter FROZEN = new AccountFilter("", AccountState.FROZEN, false, null, null);

    private final DormancyQueries preview;
    private final AccountQueries accounts;
    private final ExemptionQueries exemptions;

    protected DormancyTiles() {
        this(null, null, null);
    }

    @Inject
    public DormancyTiles(DormancyQueries preview, AccountQueries accounts, ExemptionQueries exemptions) {
        this.preview = preview;
        this.accounts = accounts;
        this.exemptions = exemptions;
    }

    @Override
    public int rank() {
        return RANK;
    }

    @Override
    public List<Tile> tiles(Actor actor) {
        if (!actor.may(Right.DORMANCY_MANAGE)) {
            return List.of();
        }
        int bound = WorkList.BOUND;
        return List.of(
                tile("silent", "moon", "/dormancy/preview.xhtml", () -> preview.countUpTo(actor, today(), true, bound)),
                tile(
                        "never",
                        "user-minus",
                        "/dormancy/preview.xhtml?view=never",
                        () -> preview.countUpTo(actor, today(), false, bound)),
                tile(
                        "frozen",
                        "ban",
                        "/account/list.xhtml?state=FROZEN",
                        () -> accounts.countUpTo(actor, FROZEN, bound)),
                tile(
                        "exempt",
                        "calendar-clock",
                        "/dormancy/exemptions.xhtml?view=ending",
                        () -> exemptions.countUpTo(actor, Extent.ENDING, today(), bound)));
    }

    private static Tile tile(String key, String icon, String path, LongSupplier number) {
        return new Tile("dormancy", key, icon, "warning", false, false, path, number);
    }

    private static LocalDate today() {
        return LocalDate.now(Format.ZONE);
    }
}
