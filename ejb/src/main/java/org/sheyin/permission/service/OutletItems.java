package org.sheyin.permission.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sheyin.catalogue.service.CatalogueQueries;
import org.sheyin.catalogue.service.OpenItem;
import org.sheyin.organization.model.Bank;
import org.sheyin.organization.model.OrganizationRepository;
import org.sheyin.outlet.model.Outlet;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.service.ServerClock;

/** What may be asked for at an outlet today: the city's list, card items only at a bank that issues cards (Art 16). */
@ApplicationScoped
public class OutletItems {
    private final CatalogueQueries catalogue;
    private final OrganizationRepository organizations;
    private final Clock clock;

    protected OutletItems() {
        this(null, null, null);
    }

    @Inject
    public OutletItems(CatalogueQueries catalogue, OrganizationRepository organizations, Clock clock) {
        this.catalogue = catalogue;
        this.organizations = organizations;
        this.clock = clock;
    }

    public List<OpenItem> of(Actor actor, Outlet outlet) {
        boolean issuer =
                organizations.bank(outlet.bankId()).filter(Bank::cardIssuer).isPresent();
        return catalogue.openItems(actor, outlet.cityCode(), today()).stream()
                .filter(item -> issuer || !item.cardIssuerOnly())
                .toList();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ServerClock.ZONE);
    }
}
