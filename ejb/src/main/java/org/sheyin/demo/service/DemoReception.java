package org.sheyin.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.sheyin.account.model.AccountRepository;
import org.sheyin.cases.service.ItemAccess;
import org.sheyin.reception.model.VisitRepository;
import org.sheyin.reception.service.Reception;
import org.sheyin.reception.service.VisitTransitions;
import org.sheyin.shared.model.MonthIds;

/** The reception desk some minutes ago. */
@ApplicationScoped
class DemoReception {
    @Inject
    private VisitRepository visits;

    @Inject
    private VisitTransitions transitions;

    @Inject
    private ItemAccess items;

    @Inject
    private AccountRepository accounts;

    @Inject
    private MonthIds ids;

    Reception at(int minutesAgo) {
        var clock = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(-minutesAgo));
        return new Reception(visits, transitions, items, accounts, ids, clock);
    }
}
