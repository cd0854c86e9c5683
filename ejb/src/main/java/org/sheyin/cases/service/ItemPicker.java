package org.sheyin.cases.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.sheyin.catalogue.service.CatalogueQueries;
import org.sheyin.catalogue.service.OpenItem;
import org.sheyin.outlet.model.Outlet;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** The items that are open at this outlet today: to begin, or to guide somebody to (Art 16, 20(1), Annex 2). */
@Stateless
public class ItemPicker {
    private ItemAccess access;
    private CatalogueQueries catalogue;
    private OwnItemQueries own;
    private Clock clock;

    public ItemPicker() {}

    @Inject
    public ItemPicker(ItemAccess access, CatalogueQueries catalogue, OwnItemQueries own, Clock clock) {
        this.access = access;
        this.catalogue = catalogue;
        this.own = own;
        this.clock = clock;
    }

    /** @return by code; card items only at a bank that issues cards */
    @UseCase({Right.CASE_ACCEPT, Right.CASE_GUIDE})
    public List<OpenItem> items(Actor actor) {
        Outlet outlet = access.openOutlet(actor);
        boolean issuer = access.isCardIssuer(outlet);
        return catalogue.openItems(actor, outlet.cityCode(), CaseTimes.today(clock.instant())).stream()
                .filter(item -> issuer || !item.cardIssuerOnly())
                .toList();
    }

    /**
     * Those of them that the person begins most often, filled up from the beginning of the list.
     *
     * @return none for somebody without an open outlet
     */
    @UseCase(Right.CASE_ACCEPT)
    public List<OpenItem> most(Actor actor, int limit) {
        if (actor.outletId() == 0 || !access.outlet(actor).isOpen()) {
            return List.of();
        }
        var often = own.begun(actor, limit);
        return items(actor).stream()
                .sorted(Comparator.comparingInt(
                        item -> often.contains(item.code()) ? often.indexOf(item.code()) : limit))
                .limit(limit)
                .toList();
    }
}
