package org.sheyin.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.sheyin.account.model.ResetKind;
import org.sheyin.account.service.AccountQueries;
import org.sheyin.account.service.PasswordResets;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.service.CaseFilter;
import org.sheyin.cases.service.CaseQueries;
import org.sheyin.cases.service.CaseReading;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.RefusedException;

/**
 * What people do on the day of the start besides their cases, through the services as everybody does, so that the
 * operation log tells it: resets asked for, numbers looked at in full, and what is refused.
 */
@ApplicationScoped
class DemoToday {
    @Inject
    private AccountQueries accounts;

    @Inject
    private PasswordResets resets;

    @Inject
    private CaseQueries cases;

    @Inject
    private CaseReading reading;

    @Inject
    private DemoRelay relay;

    @Inject
    private DemoTransaction transaction;

    void tell(DemoCast cast) throws Exception {
        if (accounts.openResets(cast.actors().get("sysadmin")).isEmpty()) {
            resets.request(cast.actors().get("sysadmin"), account(cast, "manager9"), ResetKind.PASSWORD, "本人到场，忘记口令");
            resets.request(
                    cast.actors().get("secdeputy"), account(cast, "manager11"), ResetKind.FACTORS, "更换手机后无法登录，已核实身份");
        }
        Actor clerk = cast.clerk(1);
        Actor reviewer = cast.actors().get("reviewer1");
        reading.reveal(clerk, newest(clerk), "mobile", "电话通知申请人补正");
        reading.reveal(reviewer, newest(reviewer), "mobile", "电话核实联系方式");
        refused(() -> reading.look(cast.clerk(2), newest(clerk)));
        refused(() -> reading.reveal(clerk, newest(clerk), "mobile", ""));
        refused(() -> accounts.count(cast.actors().get("supervisor1")));
        transaction.within(() -> relay.garble(Clock.systemUTC()));
    }

    private long newest(Actor actor) {
        return cases.newest(actor, CaseFilter.of(CaseState.DELIVERED), 1).get(0).id();
    }

    private static long account(DemoCast cast, String login) {
        return cast.actors().get(login).accountId();
    }

    /** The service says no, and the log keeps that it did. */
    private static void refused(Runnable attempt) {
        try {
            attempt.run();
        } catch (RefusedException asExpected) {
            return;
        }
        throw new IllegalStateException("the demonstration expects a refusal");
    }
}
