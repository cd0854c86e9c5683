package org.sheyin.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sheyin.reception.model.Arrival;
import org.sheyin.reception.model.Destination;
import org.sheyin.reception.service.Reception;
import org.sheyin.reception.service.VisitExtent;
import org.sheyin.reception.service.VisitQueries;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.ScopeRepository;

/** The halls of two outlets, one in each city, on the day of the start: visits in every state, the oldest an hour ago. */
@ApplicationScoped
class DemoVisits {
    @Inject
    private DemoReception reception;

    @Inject
    private VisitQueries queries;

    @Inject
    private ScopeRepository scope;

    @Inject
    private DemoTransaction transaction;

    void tell(DemoCast cast) throws Exception {
        tell(cast.actors().get("guide1"), cast.clerk(1));
        tell(cast.actors().get("guide4"), cast.clerk(4));
    }

    private void tell(Actor guide, Actor clerk) throws Exception {
        if (queries.countUpTo(guide, VisitExtent.TODAY, 0, 1) > 0) {
            return;
        }
        transaction.within(() -> {
            scope.open(guide);
            fill(guide, clerk);
            return true;
        });
    }

    private void fill(Actor guide, Actor clerk) {
        helped(guide, came(guide, 65, "黄", "", Destination.DESK), 62, "已答复缴费档次和补缴办法");
        at(50).leave(guide, came(guide, 58, "罗", "13-01", Destination.WINDOW));
        helped(guide, came(guide, 40, "", "", Destination.TERMINAL), 31, "已在自助机打印权益记录");
        long served = came(guide, 34, "梁", "01-01", Destination.WINDOW);
        at(12).call(clerk, served);
        at(10).serve(clerk, served);
        long called = came(guide, 26, "邓", "03-03", Destination.WINDOW);
        at(2).call(clerk, called);
        long handed = came(guide, 19, "陈", "01-01", Destination.ONLINE);
        at(17).handOn(guide, handed, clerk.accountId(), "网上实名未通过，请窗口协助");
        came(guide, 15, "何", "03-01", Destination.WINDOW);
        came(guide, 9, "", "01-01", Destination.WINDOW);
        came(guide, 4, "林", "", Destination.ONLINE);
    }

    private void helped(Actor guide, long visit, int minutesAgo, String outcome) {
        at(minutesAgo + 2).serve(guide, visit);
        at(minutesAgo).finish(guide, visit, outcome);
    }

    private long came(Actor guide, int minutesAgo, String surname, String item, Destination to) {
        var arrival = new Arrival(surname, "", item, to, !item.isEmpty(), minutesAgo % 2 == 1, "");
        return at(minutesAgo).arrive(guide, arrival, false).visitId();
    }

    private Reception at(int minutesAgo) {
        return reception.at(minutesAgo);
    }
}
