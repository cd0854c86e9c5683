package org.sheyin.account.service;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** What an account proves itself by, and where it is logged in: one's own, or for the security officer. */
@Stateless
public class FactorQueries {
    private static final int LOGINS = 10;
    private static final int SESSIONS = 20;

    private static final String PASSKEYS =
            "select new org.sheyin.account.service.PasskeyRow(p.id, p.label, p.faceCheckId, p.addedAt, p.usedAt)"
                    + " from Passkey p where p.accountId = :id and p.removedAt is null order by p.id";

    private static final String OWN_SESSIONS =
            "select new org.sheyin.account.service.OwnSessionRow(s.id, s.origin, s.agent, s.factor, s.loggedInAt,"
                    + " s.lastSeenAt) from LoginSession s where s.accountId = :id and s.endedAt is null"
                    + " order by s.id desc";

    private static final String OWN_LOGINS =
            "select new org.sheyin.account.service.OwnLoginRow(l.at, l.outcome, l.factor, l.origin, l.assertion)"
                    + " from LoginEvent l where l.accountId = :id order by l.id desc";

    private static final String PERSON =
            "select new org.sheyin.account.service.EnrolPerson(a.id, a.loginName, a.displayName)"
                    + " from Account a where a.loginName = :name";

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    @UseCase(Right.SELF)
    public List<PasskeyRow> ownPasskeys(Actor actor) {
        return of(PASSKEYS, PasskeyRow.class, actor.accountId(), SESSIONS);
    }

    @UseCase(Right.SELF)
    public List<OwnSessionRow> ownSessions(Actor actor) {
        return of(OWN_SESSIONS, OwnSessionRow.class, actor.accountId(), SESSIONS);
    }

    /** The last logins and attempts, newest first. */
    @UseCase(Right.SELF)
    public List<OwnLoginRow> ownLogins(Actor actor) {
        return of(OWN_LOGINS, OwnLoginRow.class, actor.accountId(), LOGINS);
    }

    /** Whether one's own login asks for changing codes. */
    @UseCase(Right.SELF)
    public boolean asksCode(Actor actor) {
        return !of(
                        "select c.id from OneTimeCode c where c.accountId = :id and c.removedAt is null"
                                + " and c.confirmedAt is not null",
                        Long.class,
                        actor.accountId(),
                        1)
                .isEmpty();
    }

    /** Whose passkey is to be enrolled; empty for an unknown name or one out of scope. */
    @UseCase(Right.FACTOR_ENROL)
    public Optional<EnrolPerson> person(Actor actor, String loginName) {
        return em.createQuery(PERSON, EnrolPerson.class)
                .setParameter("name", loginName)
                .getResultStream()
                .findFirst();
    }

    /** Passkeys of an account within scope. */
    @UseCase(Right.FACTOR_ENROL)
    public List<PasskeyRow> passkeys(Actor actor, long accountId) {
        return of(PASSKEYS, PasskeyRow.class, accountId, SESSIONS);
    }

    private <T> List<T> of(String query, Class<T> type, long accountId, int most) {
        return em.createQuery(query, type)
                .setParameter("id", accountId)
                .setMaxResults(most)
                .getResultList();
    }
}
