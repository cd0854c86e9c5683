package org.sheyin.staff.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ListPage;
import org.sheyin.shared.service.UseCase;

/** People of the actor's bank, outlet or region; row-level security shows no others. */
@Stateless
public class StaffQueries {
    private StaffRowQueries rows;

    public StaffQueries() {}

    @Inject
    public StaffQueries(StaffRowQueries rows) {
        this.rows = rows;
    }

    /** The newest first. */
    @UseCase(Right.STAFF_READ)
    public ListPage<StaffRow> list(Actor actor, StaffFilter filter, ListAsk ask) {
        return rows.list(filter, ask);
    }

    /** How many there are, counted up to the bound and one more. */
    @UseCase(Right.STAFF_READ)
    public int countUpTo(Actor actor, StaffFilter filter, int bound) {
        return rows.countUpTo(filter, bound);
    }
}
