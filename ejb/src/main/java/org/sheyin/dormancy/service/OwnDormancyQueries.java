package org.sheyin.dormancy.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.Stream;
import org.sheyin.account.model.AccountState;
import org.sheyin.dormancy.model.SweepFacts;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** Tells a person who logs in after a warning how near the account was to its freeze; the login itself began a new term. */
@Stateless
public class OwnDormancyQueries {
    private static final String MOMENTS =
            "select a.openedAt, a.reactivatedAt, a.previousLoginAt, a.lastLoginAt from Account a where a.id = :id";

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    private DormancyTimes times;

    public OwnDormancyQueries() {}

    @Inject
    public OwnDormancyQueries(DormancyTimes times) {
        this.times = times;
    }

    /**
     * A warning that this login answered.
     *
     * @param silentSince last use before this login
     * @param was day on which the account would have been frozen
     * @param now day on which it is frozen unless there is another login
     */
    public record Answered(LocalDate silentSince, LocalDate was, LocalDate now) {}

    @UseCase(Right.SELF)
    public Optional<Answered> answered(Actor actor) {
        return em.createQuery(MOMENTS, Object[].class)
                .setParameter("id", actor.accountId())
                .getResultStream()
                .filter(moments -> moments[3] != null)
                .findFirst()
                .flatMap(moments -> answered(moments, actor.cityCode()));
    }

    private Optional<Answered> answered(Object[] moments, String city) {
        var login = SweepFacts.day((Instant) moments[3]);
        var before = Collections.max(Stream.of(moments[0], moments[1], moments[2])
                .filter(moment -> moment != null)
                .map(Instant.class::cast)
                .toList());
        var since = SweepFacts.day(before);
        var terms = times.terms(login, city);
        return terms.due(AccountState.ACTIVE, since, null, login)
                .map(due -> new Answered(since, due.dueOn(), terms.dueOn(login)));
    }
}
