package org.sheyin.staff.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.sheyin.organization.model.OrganizationRepository;
import org.sheyin.outlet.service.KnownOutlets;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.staff.model.Workplace;

/** Where the people work whom somebody keeps: at the outlets of his bank, or at his agency. */
@ApplicationScoped
class Workplaces {
    private final KnownOutlets outlets;
    private final OrganizationRepository organizations;

    protected Workplaces() {
        this(null, null);
    }

    @Inject
    Workplaces(KnownOutlets outlets, OrganizationRepository organizations) {
        this.outlets = outlets;
        this.organizations = organizations;
    }

    /** @param outletId null for the bank's own management; an agency has none */
    Workplace of(Actor keeper, Long outletId) {
        if (keeper.kind() == OrgKind.AGENCY) {
            return organizations
                    .agency(keeper.agencyId())
                    .map(agency -> Workplace.agency(keeper.agencyId(), agency.regionCode()))
                    .orElseThrow();
        }
        return outletId == null
                ? Workplace.bank(keeper.bankId())
                : outlets.find(outletId)
                        .filter(outlet -> outlet.bankId() == keeper.bankId())
                        .map(outlet -> Workplace.outlet(outlet.bankId(), outletId, outlet.regionCode()))
                        .orElseThrow(() -> new RefusedException(
                                Reason.of("STAFF-10-7", "10").atField("outlet")));
    }

    /** Of an organization within the region of a security administrator. @param bankId null for an agency */
    Workplace first(Actor officer, Long agencyId, Long bankId) {
        var at = bankId != null
                ? organizations.bank(bankId).map(bank -> Workplace.bank(bankId))
                : agencyId == null
                        ? Optional.<Workplace>empty()
                        : organizations.agency(agencyId).map(agency -> Workplace.agency(agencyId, agency.regionCode()));
        return at.filter(place -> place.regionCode().startsWith(officer.regionCode()))
                .orElseThrow(
                        () -> new RefusedException(Reason.of("STAFF-19-6", "19").atField("place")));
    }
}
