package org.sheyin.cases.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sheyin.cases.model.Jurisdiction;
import org.sheyin.catalogue.model.FormValues;
import org.sheyin.catalogue.service.ItemView;
import org.sheyin.organization.model.Agency;
import org.sheyin.organization.model.OrganizationRepository;
import org.sheyin.outlet.model.Outlet;

/** Which agency is competent: by the registered or insured place where the item says so, else the outlet's county. */
@ApplicationScoped
public class Competence {
    private final OrganizationRepository organizations;

    protected Competence() {
        this(null);
    }

    @Inject
    public Competence(OrganizationRepository organizations) {
        this.organizations = organizations;
    }

    /** A place outside the province, or not yet typed, leaves the case with the outlet's county. */
    public Jurisdiction of(Outlet outlet, ItemView item, FormValues values) {
        String place = item.agencyFromForm() ? values.get(item.agencySource()) : "";
        Agency agency = (place.startsWith("44") ? organizations.agencyOf(place) : java.util.Optional.<Agency>empty())
                .or(() -> organizations.agencyOf(outlet.regionCode()))
                .or(organizations::provinceAgency)
                .orElseThrow(() -> new IllegalStateException("no agency for outlet " + outlet.code()));
        String region = agency.regionCode();
        return new Jurisdiction(
                outlet.bankId(), outlet.id(), outlet.regionCode(), agency.id(), region.substring(0, 4) + "00", region);
    }
}
