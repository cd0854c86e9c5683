package org.sheyin.account.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sheyin.account.service.AccountRequestExtent;
import org.sheyin.account.service.AccountRequestQueries;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.web.DashboardPart;
import org.sheyin.shared.web.Tile;
import org.sheyin.shared.web.Tile.Face;
import org.sheyin.shared.web.WorkList;

/** Requests for accounts that wait for a security administrator. */
@ApplicationScoped
public class AccountTiles implements DashboardPart {
    private static final int RANK = 18;

    private final AccountRequestQueries requests;

    protected AccountTiles() {
        this(null);
    }

    @Inject
    public AccountTiles(AccountRequestQueries requests) {
        this.requests = requests;
    }

    @Override
    public int rank() {
        return RANK;
    }

    @Override
    public List<Tile> tiles(Actor actor) {
        return actor.may(Right.ACCOUNT_OPEN)
                ? List.of(Face.todo("account.requests", "user-plus", "warning")
                        .tile(
                                false,
                                "/account/open.xhtml",
                                () -> requests.countUpTo(actor, AccountRequestExtent.WAITING, WorkList.BOUND)))
                : List.of();
    }
}
