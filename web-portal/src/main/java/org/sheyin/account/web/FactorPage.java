package org.sheyin.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sheyin.account.service.OwnFactors;
import org.sheyin.shared.model.Reason;

/** Where somebody sets up his second factor before anything else (ACCOUNT-25-49). */
@Named
@RequestScoped
public class FactorPage {
    private final CurrentUser user;
    private final OwnFactors factors;

    protected FactorPage() {
        this(null, null);
    }

    @Inject
    public FactorPage(CurrentUser user, OwnFactors factors) {
        this.user = user;
        this.factors = factors;
    }

    /** Why nothing else is open; empty when it is. */
    public List<Reason> getReasons() {
        return factors.provided(user.actor()).reasons();
    }
}
