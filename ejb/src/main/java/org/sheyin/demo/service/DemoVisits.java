package org.sheyin.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.sheyin.account.model.AccountRepository;
import org.sheyin.cases.service.ItemAccess;
import org.sheyin.reception.model.Arrival;
import org.sheyin.reception.model.Destination;
import org.sheyin.reception.model.VisitRepository;
import org.sheyin.reception.service.Reception;
import org.sheyin.reception.service.VisitExtent;
import org.sheyin.reception.service.VisitQueries;
import org.sheyin.reception.service.VisitTransitions;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.MonthIds;
import org.sheyin.shared.model.ScopeRepository;

/** The hall of the first outlet on the day of the start: visits in every state, the oldest an hour ago. */
@ApplicationScoped
class DemoVisits {
    @Inject
    private VisitRepository visits;

    @Inject
    private VisitTransitions transitions;

    @Inject
    private ItemAccess items;

    @Inject
    private AccountRepository accounts;

    @Inject
    private MonthIds ids;

    @Inject
    private VisitQueries queries;

    @Inject
    private ScopeRepository scope;

    @Inject
    private DemoTransaction transaction;

    void tell(DemoCast cast) throws Exception {
        Actor guide = cast.actors().get("guide1");
        Actor clerk = cast.clerk(1);
        if (queries.countUpTo(guide, VisitExtent.OPEN, 1) > 0) {
            return;
        }
        transaction.within(() -> {
            scope.open(guide);
            fill(guide, clerk);
            return true;
        });
    }

    private void fill(Actor guide, Actor clerk) {
        at(62).finish(guide, came(guide, 65, "黄", "", Destination.DESK, true), "已答复缴费档次和补缴办法");
        at(50).leave(guide, came(guide, 58, "罗", "13-01", Destination.WINDOW, false));
        at(31).finish(guide, came(guide, 40, "", "", Destination.TERMINAL, true), "已在自助机打印权益记录");
        long served = came(guide, 34, "梁", "01-01", Destination.WINDOW, false);
        at(12).call(clerk, served);
        at(10).serve(clerk, served);
        long called = came(guide, 26, "邓", "03-03", Destination.WINDOW, false);
        at(2).call(clerk, called);
        long handed = came(guide, 19, "陈", "01-01", Destination.ONLINE, false);
        at(17).handOn(guide, handed, clerk.accountId(), "网上实名未通过，请窗口协助");
        came(guide, 15, "何", "03-01", Destination.WINDOW, false);
        came(guide, 9, "", "01-01", Destination.WINDOW, false);
        came(guide, 4, "林", "", Destination.ONLINE, false);
    }

    private long came(Actor guide, int minutesAgo, String surname, String item, Destination to, boolean atOnce) {
        var arrival = new Arrival(surname, "", item, to, !item.isEmpty(), minutesAgo % 2 == 1, "");
        return at(minutesAgo).arrive(guide, arrival, atOnce).visitId();
    }

    private Reception at(int minutesAgo) {
        var clock = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(-minutesAgo));
        return new Reception(visits, transitions, items, accounts, ids, clock);
    }
}
