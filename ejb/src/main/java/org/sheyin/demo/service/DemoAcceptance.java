package org.sheyin.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.sheyin.cases.model.CaseRepository;
import org.sheyin.cases.service.SubmitCase;
import org.sheyin.catalogue.model.FormValues;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.ScopeRepository;
import org.sheyin.shared.service.ServerClock;

/** Accepts items that end at the bank, on the day of the start. */
@ApplicationScoped
class DemoAcceptance {
    private static final int YEARS = 66;

    @Inject
    private DemoCounter counter;

    @Inject
    private DemoScanner scanner;

    @Inject
    private DemoFiller filler;

    @Inject
    private CaseRepository cases;

    @Inject
    private ScopeRepository scope;

    /**
     * Draft, material and acceptance, in the caller's transaction.
     *
     * @param number of the person and of the story
     * @return id of the case, null when the story was told before
     */
    Long accept(Actor clerk, int number, String item, Map<String, String> told) {
        scope.open(clerk);
        if (cases.submission(token(number, "begin")).isPresent()) {
            return null;
        }
        Clock clock = Clock.systemUTC();
        LocalDate today = LocalDate.now(ServerClock.ZONE);
        var person = DemoPerson.of(
                number, today.minusYears(YEARS).minusDays(number % 300), number % 2 == 0, clerk.regionCode());
        long id = counter.intake(clock).begin(clerk, item, token(number, "begin"));
        FormValues typed = filler.fill(item, person, told, today);
        counter.intake(clock).save(clerk, id, typed);
        counter.required(item, typed, today).forEach(line -> scanner.bring(clerk, id, line, person, clock));
        counter.intake(clock).submit(clerk, new SubmitCase(id, token(number, "submit"), null, true));
        return id;
    }

    private static String token(int number, String step) {
        return UUID.nameUUIDFromBytes(("demo-proof-" + number + "-" + step).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
