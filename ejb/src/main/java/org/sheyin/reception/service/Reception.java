package org.sheyin.reception.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import org.sheyin.account.model.AccountRepository;
import org.sheyin.cases.service.ItemAccess;
import org.sheyin.reception.model.Arrival;
import org.sheyin.reception.model.Destination;
import org.sheyin.reception.model.Receiver;
import org.sheyin.reception.model.Visit;
import org.sheyin.reception.model.VisitAction;
import org.sheyin.reception.model.VisitFacts;
import org.sheyin.reception.model.VisitRepository;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.MonthIds;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** 导办: write down who arrives, call in turn, serve, hand on, and end a visit (Art 19(2), 20(1)). */
@Stateless
public class Reception {
    private VisitRepository visits;
    private VisitTransitions transitions;
    private ItemAccess items;
    private AccountRepository accounts;
    private MonthIds ids;
    private Clock clock;

    public Reception() {}

    @Inject
    public Reception(
            VisitRepository visits,
            VisitTransitions transitions,
            ItemAccess items,
            AccountRepository accounts,
            MonthIds ids,
            Clock clock) {
        this.visits = visits;
        this.transitions = transitions;
        this.items = items;
        this.accounts = accounts;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Gives a number and lets the citizen wait, or serves him at once.
     *
     * @param atOnce whether the guide helps him right now
     */
    @UseCase(Right.CASE_GUIDE)
    public Received arrive(Actor actor, Arrival arrival, boolean atOnce) {
        Instant now = clock.instant();
        var day = Visit.dayOf(now);
        var outlet = items.openOutlet(actor);
        boolean open = arrival.isConsultation() || items.isOpenHere(outlet, arrival.itemCode(), day);
        String name = open && !arrival.isConsultation()
                ? items.version(arrival.itemCode(), day).name().zh()
                : "";
        int ticket = visits.nextTicket(outlet.id(), day);
        var visit = new Visit(ids.next("visit", now), ticket, arrival, name, actor, now);
        step(visit, VisitAction.ARRIVE, VisitFacts.arrival(arrival.check(day), open), actor, now);
        if (atOnce) {
            step(visit, VisitAction.SERVE, VisitFacts.none(), actor, now);
        }
        return new Received(visit.id(), ticket);
    }

    /** Calls whoever was handed on to this person, else the one that waits longest where he serves; empty when nobody waits. */
    @UseCase({Right.CASE_GUIDE, Right.CASE_ACCEPT})
    public Optional<Long> callNext(Actor actor) {
        Instant now = clock.instant();
        var own = EnumSet.noneOf(Destination.class);
        Arrays.stream(Destination.values())
                .filter(one -> actor.may(one.right()))
                .forEach(own::add);
        return visits.lockNext(actor.outletId(), actor.accountId(), own, now).map(next -> {
            step(next, VisitAction.CALL, VisitFacts.none(), actor, now);
            return next.id();
        });
    }

    /** Calls this one; once more when he was called already. */
    @UseCase({Right.CASE_GUIDE, Right.CASE_ACCEPT})
    public void call(Actor actor, long visitId) {
        step(actor, visitId, VisitAction.CALL, VisitFacts.none());
    }

    @UseCase({Right.CASE_GUIDE, Right.CASE_ACCEPT})
    public void serve(Actor actor, long visitId) {
        step(actor, visitId, VisitAction.SERVE, VisitFacts.none());
    }

    /** @param destination where he waits now, null for the same as before */
    @UseCase({Right.CASE_GUIDE, Right.CASE_ACCEPT})
    public void send(Actor actor, long visitId, Destination destination, String note) {
        step(actor, visitId, VisitAction.SEND, VisitFacts.queue(destination, shortened(note)));
    }

    /** From now on the receiver answers for the citizen (首问责任). */
    @UseCase({Right.CASE_GUIDE, Right.CASE_ACCEPT})
    public void handOn(Actor actor, long visitId, long receiverId, String note) {
        var receiver = accounts.find(receiverId)
                .filter(account ->
                        account.state().mayLogIn() && account.affiliation().outletId() != null)
                .map(account -> new Receiver(
                        account.id(),
                        account.displayName(),
                        account.affiliation().outletId(),
                        account.rights()))
                .orElse(null);
        step(actor, visitId, VisitAction.HAND_ON, VisitFacts.to(receiver, shortened(note)));
    }

    /** He went without service. */
    @UseCase({Right.CASE_GUIDE, Right.CASE_ACCEPT})
    public void leave(Actor actor, long visitId) {
        step(actor, visitId, VisitAction.LEAVE, VisitFacts.none());
    }

    @UseCase({Right.CASE_GUIDE, Right.CASE_ACCEPT})
    public void comeBack(Actor actor, long visitId) {
        step(actor, visitId, VisitAction.COME_BACK, VisitFacts.none());
    }

    /** Ends it by hand. @param reason what came of it */
    @UseCase({Right.CASE_GUIDE, Right.CASE_ACCEPT})
    public void finish(Actor actor, long visitId, String reason) {
        step(actor, visitId, VisitAction.FINISH, VisitFacts.note(reason));
    }

    private void step(Actor actor, long visitId, VisitAction action, VisitFacts facts) {
        step(visits.lock(visitId).orElseThrow(Reception::notThere), action, facts, actor, clock.instant());
    }

    private void step(Visit visit, VisitAction action, VisitFacts facts, Actor actor, Instant now) {
        transitions.step(visit, action, facts, actor, now).orThrow();
    }

    static RefusedException notThere() {
        return new RefusedException(Reason.of("GUIDE-20-6", "20(1)"));
    }

    /** @throws RefusedException when the remark is too long to be kept */
    private static String shortened(String note) {
        String text = note == null ? "" : note.strip();
        Decision.when(
                        text.codePointCount(0, text.length()) <= Arrival.NOTE,
                        Reason.of("GUIDE-20-8", "20(1)", String.valueOf(Arrival.NOTE))
                                .atField("note"))
                .orThrow();
        return text;
    }
}
