package org.sheyin.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.sheyin.account.model.Account;
import org.sheyin.account.model.Affiliation;
import org.sheyin.account.model.FactorDuty;
import org.sheyin.account.model.Role;
import org.sheyin.organization.model.Agency;
import org.sheyin.organization.model.OrganizationRepository;
import org.sheyin.outlet.model.OutletRepository;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;

/**
 * Makes the {@link Actor} of an account: its scope from where the person belongs, its rights from the roles; none but his
 * own account to who has to set up a second factor first.
 */
@ApplicationScoped
public class ActorSource {
    private static final String PROVINCE = "44";
    private static final int CITY_DIGITS = 4;
    private static final int COUNTY_DIGITS = 6;

    private final OrganizationRepository organizations;
    private final OutletRepository outlets;
    private final LoginPolicy policy;

    protected ActorSource() {
        this(null, null, null);
    }

    @Inject
    public ActorSource(OrganizationRepository organizations, OutletRepository outlets, LoginPolicy policy) {
        this.organizations = organizations;
        this.outlets = outlets;
        this.policy = policy;
    }

    public Actor of(Account account, String origin) {
        return of(account, origin, policy.duty(account));
    }

    /** What a session holds of the account. */
    AccountSession session(Account account, String origin) {
        var duty = policy.duty(account);
        return new AccountSession(
                of(account, origin, duty),
                account.loginName(),
                account.passwordOnce(),
                account.previousLoginAt(),
                PendingLogin.markOf(account),
                duty);
    }

    /** The account's city, six digits; empty for the province. */
    String cityOf(Account account) {
        String region = region(account.affiliation());
        return region.length() < CITY_DIGITS ? "" : region.substring(0, CITY_DIGITS) + "00";
    }

    private Actor of(Account account, String origin, FactorDuty duty) {
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
                duty == FactorDuty.REQUIRE ? Set.of(Right.SELF) : account.rights(),
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
