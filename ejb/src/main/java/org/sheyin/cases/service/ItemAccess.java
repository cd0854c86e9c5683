package org.sheyin.cases.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sheyin.catalogue.model.Authority;
import org.sheyin.catalogue.model.SubItemVersion;
import org.sheyin.catalogue.service.CatalogueInForce;
import org.sheyin.catalogue.service.CatalogueQueries;
import org.sheyin.catalogue.service.ItemForms;
import org.sheyin.catalogue.service.ItemView;
import org.sheyin.organization.model.Bank;
import org.sheyin.organization.model.OrganizationRepository;
import org.sheyin.outlet.model.Outlet;
import org.sheyin.outlet.service.KnownOutlets;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.model.Right;
import org.sheyin.staff.service.EligibilityGates;

/** Whether this person may do this item at this outlet today: one answer for the item picker and for the refusal. */
@ApplicationScoped
public class ItemAccess {
    private final KnownOutlets outlets;
    private final OrganizationRepository organizations;
    private final CatalogueInForce catalogue;
    private final CatalogueQueries items;
    private final ItemForms forms;
    private final EligibilityGates gates;

    protected ItemAccess() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public ItemAccess(
            KnownOutlets outlets,
            OrganizationRepository organizations,
            CatalogueInForce catalogue,
            CatalogueQueries items,
            ItemForms forms,
            EligibilityGates gates) {
        this.outlets = outlets;
        this.organizations = organizations;
        this.catalogue = catalogue;
        this.items = items;
        this.forms = forms;
        this.gates = gates;
    }

    /** @return the actor's outlet; refused when he stands at none */
    public Outlet outlet(Actor actor) {
        return outlets.find(actor.outletId()).orElseThrow(() -> new RefusedException(Reason.of("CASE-15-2", "15")));
    }

    /** All reasons at once that stand against the item here and today, by the gates of the eligibility card (Art 10 to 30). */
    public Decision judge(Actor actor, String itemCode, LocalDate today) {
        Outlet outlet = outlet(actor);
        return Decision.all(List.of(
                Decision.when(
                        actor.may(Right.CASE_ACCEPT), Reason.of("CASE-21-2", "21", Right.CASE_ACCEPT.permission())),
                gates.judge(actor.accountId(), outlet.id(), itemCode, today)));
    }

    /** Whether the person may act at all today: what he corrects was accepted here before. */
    Decision judgePerson(Actor actor, LocalDate today) {
        return gates.judge(actor.accountId(), 0, null, today);
    }

    /** Whether the person may close a case here today, and the outlet is open: the item was accepted before, so its list does not count. */
    public Decision judgeClosing(Actor actor, LocalDate today) {
        return gates.judge(actor.accountId(), outlet(actor).id(), null, today);
    }

    /** @return the actor's outlet; refused when it is not open */
    public Outlet openOutlet(Actor actor) {
        Outlet outlet = outlet(actor);
        mustBeOpen(outlet).orThrow();
        return outlet;
    }

    static Decision mustBeOpen(Outlet outlet) {
        return Decision.when(outlet.isOpen(), Reason.of("CASE-15-1", "15", outlet.name()));
    }

    /** Whether the item is done at the outlet today, whoever asks. */
    public boolean isOpenHere(Outlet outlet, String itemCode, LocalDate today) {
        return listed(outlet, itemCode, today).isAllowed();
    }

    Decision listed(Outlet outlet, String itemCode, LocalDate today) {
        List<Decision> decisions = new ArrayList<>();
        var listed = catalogue.cityItem(outlet.cityCode(), itemCode, today);
        var version = catalogue.version(itemCode, today);
        decisions.add(Decision.when(
                listed.isPresent() && version.isPresent() && !version.get().isWithdrawn(),
                Reason.of("CASE-16-1", "16", itemCode)));
        version.filter(v -> v.isCardIssuerOnly() && !isCardIssuer(outlet))
                .ifPresent(v -> decisions.add(Decision.refuse(Reason.of("CASE-A2-4", "Annex 2", itemCode))));
        return Decision.all(decisions);
    }

    /** One version of an item with its form, as it was read once. */
    ItemView item(Actor actor, long versionId) {
        return forms.known(versionId).or(() -> items.item(actor, versionId)).orElseThrow();
    }

    /** The version in force; refused when the item is not in the catalogue today. */
    public SubItemVersion version(String itemCode, LocalDate today) {
        return catalogue
                .version(itemCode, today)
                .orElseThrow(() -> new RefusedException(Reason.of("CASE-16-1", "16", itemCode)));
    }

    /** Whether the item ends at this city's banks or at the agency. */
    public Authority authority(Outlet outlet, String itemCode, LocalDate today) {
        var version = catalogue.version(itemCode, today).orElseThrow();
        return catalogue
                .cityItem(outlet.cityCode(), itemCode, today)
                .orElseThrow()
                .authorityOf(version);
    }

    boolean isCardIssuer(Outlet outlet) {
        return organizations.bank(outlet.bankId()).filter(Bank::cardIssuer).isPresent();
    }
}
