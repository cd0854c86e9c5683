package org.sheyin.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sheyin.account.model.Account;
import org.sheyin.account.model.Affiliation;
import org.sheyin.account.model.Role;
import org.sheyin.organization.model.Agency;
import org.sheyin.organization.model.OrganizationRepository;
import org.sheyin.outlet.model.OutletRepository;
import org.sheyin.shared.model.Actor;

/** Makes the {@link Actor} of an account: its scope from where the person belongs, its rights from the roles. */
@ApplicationScoped
public class ActorSource {
    private static final String PROVINCE = "44";
    private static final int CITY_DIGITS = 4;
    private static final int COUNTY_DIGITS = 6;

    private final OrganizationRepository organizations;
    private final OutletRepository outlets;

    protected ActorSource() {
        this(null, null);
    }

    @Inject
    public ActorSource(OrganizationRepository organizations, OutletRepository outlets) {
        this.organizations = organizations;
        this.outlets = outlets;
    }

    public Actor of(Account account, String origin) {
        var at = account.affiliation();
        boolean bankWide = account.roles().contains(Role.BANK_MANAGER);
        return new Actor(
                account.id(),
                account.displayName(),
                at.kind(),
                region(at),
                orZero(at.agencyId()),
                orZero(at.bankId()),
                orZero(at.outletId()),
                bankWide,
                account.rights(),
                account.authEpoch(),
                origin);
    }

    private String region(Affiliation at) {
        return switch (at.kind()) {
            case AGENCY ->
                organizations.agency(at.agencyId()).map(Agency::scope).orElseThrow();
            case BANK ->
                at.outletId() == null
                        ? PROVINCE
                        : outlets.find(at.outletId())
                                .map(outlet -> outlet.regionCode().substring(0, COUNTY_DIGITS))
                                .orElseThrow();
            case ADMIN -> at.regionCode() == null ? PROVINCE : at.regionCode().substring(0, CITY_DIGITS);
            case SYSTEM -> PROVINCE;
        };
    }

    private static long orZero(Long id) {
        return id == null ? 0 : id;
    }
}
