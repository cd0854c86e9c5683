package org.sheyin.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.sheyin.calendar.service.Calendars;
import org.sheyin.catalogue.service.DefinitionFiles;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.ScopeRepository;
import org.sheyin.shared.model.SystemPart;

/** The working days over which the demonstration is told. */
@ApplicationScoped
class DemoCalendar {
    @Inject
    private Calendars calendars;

    @Inject
    private Clock clock;

    @Inject
    private ScopeRepository scope;

    DemoDays days() {
        scope.open(Actor.system(SystemPart.LOGIN));
        var first = LocalDate.parse(new DefinitionFiles("2026").index().getString("effectiveFrom"));
        return new DemoDays(clock.instant(), first, calendars.current()::isWorkingDay);
    }
}
