package org.sheyin.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.sheyin.cases.model.CaseRepository;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.service.SubmitCase;
import org.sheyin.catalogue.model.FormValues;
import org.sheyin.catalogue.model.MaterialLine;
import org.sheyin.demo.service.DemoStory.Twist;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.ScopeRepository;
import org.sheyin.shared.service.ServerClock;

/** Tells the bank's part of a story: draft, material, submission, correction, withdrawal. */
@ApplicationScoped
class DemoTeller {
    private static final int OPENING = 9 * 60;
    /** Minutes from the beginning of a case to its submission. */
    private static final int ENTRY = 18;
    /** Minutes that messages lie at the hand-off desk: red, amber, and fresh. */
    private static final int[] PARKED_SINCE = {40, 12, 0};

    @Inject
    private DemoCounter counter;

    @Inject
    private DemoScanner scanner;

    @Inject
    private DemoRelay relay;

    @Inject
    private DemoReviewTeller reviews;

    @Inject
    private CaseRepository cases;

    @Inject
    private ScopeRepository scope;

    boolean isTold(DemoStory story, DemoCast cast) {
        scope.open(cast.clerk(story.outlet()));
        return cases.submission(story.token("begin")).isPresent();
    }

    /** All steps in the caller's transaction, so that a crash leaves no case half told. */
    void tell(DemoStory planned, DemoCast cast, DemoDays days) {
        if (isTold(planned, cast)) {
            return;
        }
        boolean dueToday = planned.is(Twist.DUE_TODAY);
        DemoStory story = dueToday ? planned.aged(days.agoOfDueToday(counter.serviceDays(planned.item()))) : planned;
        Actor clerk = cast.clerk(story.outlet());
        int minute = dueToday ? days.minuteToCome() - ENTRY : OPENING + story.number() % 150;
        var begun = days.at(story.age(), minute);
        long id = counter.intake(begun).begin(clerk, story.item(), story.token("begin"));
        var typed = DemoForms.typed(story, days);
        var person = DemoForms.person(story, days);
        var visit = new Visit(story, clerk, id, typed, person);
        if (story.isDraftOnly() && !story.is(Twist.REPEATED)) {
            draft(visit, days.at(story.age(), minute + 6));
            askHelp(visit, cast, days);
            return;
        }
        fill(visit, days.at(story.age(), minute + 6));
        if (story.isDraftOnly()) {
            return;
        }
        if (story.ending() == CaseState.SUBMITTED) {
            leave(story, clerk, id, days);
            return;
        }
        submit(story, clerk, id, days.at(story.age(), minute + ENTRY), "submit");
        relay.deliver(id, days.at(story.age(), minute + ENTRY + 1));
        goOn(story, cast, days, id, typed);
    }

    /** On its way to the agency, where it arrives by itself unless its message is lost or parked. */
    private void leave(DemoStory story, Actor clerk, long id, DemoDays days) {
        boolean parked = story.is(Twist.PARKED);
        Clock at = days.minutesAgo(parked ? PARKED_SINCE[story.number() / 3 % PARKED_SINCE.length] : 0);
        submit(story, clerk, id, at, "submit");
        if (parked || story.is(Twist.LOST)) {
            relay.lose(id, parked, at);
        }
    }

    private void goOn(DemoStory story, DemoCast cast, DemoDays days, long id, FormValues typed) {
        Actor clerk = cast.clerk(story.outlet());
        if (story.ending() == CaseState.WITHDRAWN) {
            scope.open(clerk);
            var at = days.at(story.age() - 1, 15 * 60);
            scanner.sign(clerk, id, DemoForms.person(story, days), at);
            counter.intake(at).withdraw(clerk, id, "申请人要求撤回，已当面签字确认");
            return;
        }
        if (!story.is(Twist.CORRECTED) && !story.is(Twist.RETURNED_TWICE)) {
            reviews.tell(story, cast, days, id, 1);
            return;
        }
        reviews.sendBack(story, cast, days, id);
        scope.open(clerk);
        var at = days.at(story.age() - 2, OPENING + 60 + story.number() % 60);
        var person = DemoForms.person(story, days);
        correct(new Visit(story, clerk, id, typed, person), at);
        relay.deliver(id, Clock.offset(at, Duration.ofMinutes(1)));
        reviews.tell(story, cast, days, id, 3);
    }

    /** A person at the counter of one clerk, with what is typed for the case. */
    private record Visit(DemoStory story, Actor clerk, long id, FormValues typed, DemoPerson person) {
        /** Whose paper it is. */
        DemoPerson holder(MaterialLine line) {
            return line.key().startsWith("agent") ? person.agent() : person;
        }
    }

    private void draft(Visit v, Clock clock) {
        boolean begunOnly = v.story().number() % 3 == 0;
        var kept = begunOnly ? FormValues.EMPTY.with("personName", v.typed().get("personName")) : v.typed();
        counter.intake(clock).save(v.clerk(), v.id(), kept);
        if (v.story().number() % 3 == 1) {
            lines(v.story(), v.typed(), clock).stream()
                    .limit(1)
                    .forEach(line -> scanner.bring(v.clerk(), v.id(), line, v.holder(line), clock));
        }
        if (v.story().ending() == CaseState.DISCARDED) {
            counter.intake(clock).discard(v.clerk(), v.id());
        }
    }

    private void askHelp(Visit v, DemoCast cast, DemoDays days) {
        boolean advised = v.story().is(Twist.ADVISED);
        if (!advised && !v.story().is(Twist.ASKED)) {
            return;
        }
        Clock asked = days.minutesAgo(advised ? 50 : 8 + v.story().number() % 10);
        counter.help(asked).ask(v.clerk(), v.id(), "申请人的身份证照片与本人现在的样貌相差较大，没有带其他证件，可否受理？");
        if (advised) {
            long agency = cases.find(v.id()).orElseThrow().jurisdiction().agencyId();
            Actor adviser = cast.atAgency("reviewer", agency);
            scope.open(adviser);
            counter.help(days.minutesAgo(30)).answer(adviser, v.id(), "可以。请先当面核对人脸识别结果，再受理；核对情况写在补充说明中。");
        }
    }

    private void fill(Visit v, Clock clock) {
        counter.intake(clock).save(v.clerk(), v.id(), v.typed());
        for (MaterialLine line : lines(v.story(), v.typed(), clock)) {
            scanner.bring(v.clerk(), v.id(), line, v.holder(line), clock);
        }
    }

    private void correct(Visit v, Clock clock) {
        counter.intake(clock)
                .save(
                        v.clerk(),
                        v.id(),
                        v.typed()
                                .with(
                                        "mobile",
                                        "1990001%04d".formatted(v.story().number())));
        lines(v.story(), v.typed(), clock).stream()
                .filter(MaterialLine::kept)
                .sorted(Comparator.comparing(line -> !line.key().equals(DemoReviewTeller.REJECTED)))
                .limit(1)
                .forEach(line -> scanner.scan(v.clerk(), v.id(), line, v.holder(line), clock));
        submit(v.story(), v.clerk(), v.id(), clock, "resubmit");
    }

    private void submit(DemoStory story, Actor clerk, long id, Clock clock, String step) {
        counter.intake(clock).submit(clerk, new SubmitCase(id, story.token(step), null, true));
    }

    private List<MaterialLine> lines(DemoStory story, FormValues typed, Clock clock) {
        return counter.required(story.item(), typed, LocalDate.ofInstant(clock.instant(), ServerClock.ZONE));
    }
}
