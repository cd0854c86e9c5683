package org.sheyin.shared.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;

/** The transaction's role and scope in PostgreSQL: one statement, which tells the epoch along the way, undone by the end of the transaction. */
@ApplicationScoped
public class JpaScopeRepository extends JpaStatements implements ScopeRepository {
    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @Override
    public long open(Actor actor) {
        if (transaction.getResource(PersistencePools.BACKGROUND) == null) {
            transaction.putResource(PersistencePools.BACKGROUND, actor.isBackground());
        }
        var set = (Object[]) em.createNativeQuery(
                        "select sheyin.account_epoch(?), set_config('role', ?, true), set_config('sheyin.kind', ?, true),"
                                + " set_config('sheyin.region', ?, true), set_config('sheyin.bank', ?, true),"
                                + " set_config('sheyin.outlet', ?, true), set_config('sheyin.bankwide', ?, true),"
                                + " set_config('sheyin.auditor', ?, true), set_config('sheyin.account', ?, true)")
                .setParameter(1, actor.accountId())
                .setParameter(2, actor.databaseRole())
                .setParameter(3, actor.kind().name())
                .setParameter(4, actor.regionCode())
                .setParameter(5, Long.toString(actor.bankId()))
                .setParameter(6, Long.toString(actor.outletId()))
                .setParameter(7, Boolean.toString(actor.bankWide()))
                .setParameter(8, Boolean.toString(actor.may(Right.AUDIT_READ)))
                .setParameter(9, Long.toString(actor.accountId()))
                .getSingleResult();
        return ((Number) set[0]).longValue();
    }

    @Override
    public long lease(String name, String owner, Duration length) {
        return em
                .createNativeQuery("insert into job_lease as l (name, owner, token, expires_at)"
                        + " values (?, ?, 1, now() + cast(? as interval)) on conflict (name) do update set"
                        + " token = case when l.owner = excluded.owner then l.token else l.token + 1 end,"
                        + " owner = excluded.owner, expires_at = excluded.expires_at"
                        + " where l.owner = excluded.owner or l.expires_at < now() returning token")
                .setParameter(1, name)
                .setParameter(2, owner)
                .setParameter(3, length.toSeconds() + " seconds")
                .getResultList()
                .stream()
                .mapToLong(token -> ((Number) token).longValue())
                .findFirst()
                .orElse(0);
    }

    @Override
    public Instant databaseTime() {
        return ((Timestamp) em.createNativeQuery("select cast(clock_timestamp() as timestamp with time zone)")
                        .getSingleResult())
                .toInstant();
    }
}
