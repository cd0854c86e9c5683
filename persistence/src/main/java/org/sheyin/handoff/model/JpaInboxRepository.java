package org.sheyin.handoff.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The arrival of messages in PostgreSQL: a claim check counts only when the outbox says the same. */
@ApplicationScoped
public class JpaInboxRepository implements InboxRepository {
    /** A message {@code t} is believed when its row says the same; the bounds let the planner look at the month's partition only. */
    private static final String OF_OUTBOX = "join outbox_message o on o.id = t.id and o.address = t.address"
            + " and o.case_id = t.case_id and o.version = t.version and o.form_hash = t.hash and o.id between ? and ?";

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    /** Two statements for all of them: the rows of an inbox come by the dozen. What is missing is asked for only then. */
    @Override
    @SuppressWarnings("unchecked")
    public Set<Long> arrive(List<Arrival> arrivals, Instant at) {
        var now = Timestamp.from(at);
        var messages = arrivals.stream().map(Arrival::message).toList();
        List<Number> added = query(
                        "insert into inbox_message (outbox_id, address, case_id, version, state, receipt_no, error,"
                                + " received_at, applied_at) select o.id, o.address, o.case_id, o.version, t.state,"
                                + " nullif(t.receipt, ''), '', cast(? as timestamptz),"
                                + " case when t.state = 'APPLIED' then cast(? as timestamptz) end"
                                + " from unnest(cast(? as text[]), cast(? as text[]), cast(? as bigint[]),"
                                + " cast(? as text[]), cast(? as bigint[]), cast(? as int[]), cast(? as text[]))"
                                + " as t (state, receipt, id, address, case_id, version, hash) " + OF_OUTBOX
                                + " order by o.id on conflict (outbox_id) do nothing returning outbox_id",
                        with(
                                messages,
                                now,
                                now,
                                JpaHandoffRepository.array(arrivals, Arrival::state),
                                JpaHandoffRepository.array(arrivals, one -> quoted(one.receiptNo()))))
                .getResultList();
        var first = added.stream().map(Number::longValue).collect(Collectors.toCollection(TreeSet::new));
        if (first.size() < messages.size() && !agree(messages)) {
            throw new MessageDisagreesException(messages.size());
        }
        if (!first.isEmpty()) {
            query(
                            "update outbox_message set settled_at = ? where id between ? and ?"
                                    + " and id = any (cast(? as bigint[])) and settled_at is null",
                            now,
                            first.first(),
                            first.last(),
                            JpaHandoffRepository.array(first, id -> id))
                    .executeUpdate();
        }
        return first;
    }

    @Override
    public boolean agree(List<Emission> messages) {
        var count = query(
                        "select count(*) from unnest(cast(? as bigint[]), cast(? as text[]), cast(? as bigint[]),"
                                + " cast(? as int[]), cast(? as text[]))"
                                + " as t (id, address, case_id, version, hash) " + OF_OUTBOX,
                        with(messages))
                .getSingleResult();
        return ((Number) count).intValue() == messages.size();
    }

    /** The arguments of {@link #OF_OUTBOX}, behind others. */
    private static Object[] with(List<Emission> messages, Object... before) {
        return Stream.concat(
                        Stream.of(before),
                        Stream.of(
                                JpaHandoffRepository.array(messages, Emission::outboxId),
                                JpaHandoffRepository.array(messages, Emission::address),
                                JpaHandoffRepository.array(messages, Emission::caseId),
                                JpaHandoffRepository.array(messages, Emission::version),
                                JpaHandoffRepository.array(messages, one -> quoted(one.formHash())),
                                messages.stream()
                                        .mapToLong(Emission::outboxId)
                                        .min()
                                        .orElse(0),
                                messages.stream()
                                        .mapToLong(Emission::outboxId)
                                        .max()
                                        .orElse(0)))
                .toArray();
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    private Query query(String sql, Object... arguments) {
        var query = em.createNativeQuery(sql).setFlushMode(FlushModeType.COMMIT);
        for (int i = 0; i < arguments.length; i++) {
            query.setParameter(i + 1, arguments[i]);
        }
        return query;
    }
}
