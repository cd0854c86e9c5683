package org.sheyin.export.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import org.sheyin.export.model.ExportAction;
import org.sheyin.export.model.ExportOrder;
import org.sheyin.export.model.ExportRepository;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.MonthIds;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** The download centre: agency staff ask for a list with a purpose and fetch what was made of it; nobody at a bank does. */
@Stateless
public class Exports {
    private ExportRepository orders;
    private ExportTransitions transitions;
    private ExportShop shop;
    private MonthIds ids;
    private Event<ExportRequested> news;
    private Clock clock;

    public Exports() {}

    @Inject
    public Exports(
            ExportRepository orders,
            ExportTransitions transitions,
            ExportShop shop,
            MonthIds ids,
            Event<ExportRequested> news,
            Clock clock) {
        this.orders = orders;
        this.transitions = transitions;
        this.shop = shop;
        this.ids = ids;
        this.news = news;
        this.clock = clock;
    }

    /** @return id of the order, which is made in the background */
    @UseCase(Right.CASE_EXPORT)
    public long request(Actor actor, RequestExport asked) {
        Instant now = clock.instant();
        shop.judgeSize(actor, asked.filter(), now).orThrow();
        var order = new ExportOrder(
                ids.next("export_order", now), asked.address(), asked.purpose(), actor, now, shop.kept(now));
        transitions.step(order, ExportAction.REQUEST, actor, now).orThrow();
        orders.add(order);
        news.fire(new ExportRequested(actor, order.id(), asked));
        return order.id();
    }

    /** The file; each time is counted. */
    @UseCase(Right.CASE_EXPORT)
    public ExportFile fetch(Actor actor, long id) {
        ExportOrder order = lock(id);
        transitions.step(order, ExportAction.FETCH, actor, clock.instant()).orThrow();
        byte[] content = shop.open(order).getBytes(StandardCharsets.UTF_8);
        return new ExportFile("cases-" + id + ".csv", content);
    }

    /** Makes what was asked for, in a transaction of its own. */
    @UseCase(Right.CASE_EXPORT)
    public void make(Actor actor, long id, RequestExport asked) {
        Instant now = clock.instant();
        ExportOrder order = lock(id);
        shop.fill(order, actor, asked, now);
        transitions.step(order, ExportAction.FINISH, actor, now).orThrow();
    }

    @UseCase(Right.CASE_EXPORT)
    public void fail(Actor actor, long id) {
        transitions.step(lock(id), ExportAction.FAIL, actor, clock.instant()).orThrow();
    }

    private ExportOrder lock(long id) {
        return orders.lock(id).orElseThrow(() -> new RefusedException(Reason.of("EXPORT-24-3", "24")));
    }
}
