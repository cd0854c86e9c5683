package org.sheyin.handoff.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sheyin.shared.model.MonthId;

/** Outbox and inbox in PostgreSQL; claims skip rows that another node holds. */
@ApplicationScoped
public class JpaHandoffRepository implements HandoffRepository {
    private static final String EMISSION = "o.id, o.address, o.case_id, o.version, o.form_hash, o.emission";

    @PersistenceContext(unitName = "sheyin")
    private EntityManager em;

    @Override
    public void add(OutboxMessage message) {
        em.persist(message);
    }

    @Override
    public List<Emission> claim(int limit, Instant at, Duration hold) {
        List<Emission> due = emissions(query(
                "select " + EMISSION + " from outbox_message o where sent_at is null"
                        + " and (claimed_until is null or claimed_until < ?) order by id"
                        + " for update skip locked limit ?",
                Timestamp.from(at),
                limit));
        if (!due.isEmpty()) {
            set(
                    "claimed_until = ?",
                    at.plus(hold),
                    due.stream().map(Emission::outboxId).toList());
        }
        return due;
    }

    @Override
    public void markSent(List<Long> outboxIds, Instant at) {
        set("sent_at = ?, claimed_until = null", at, outboxIds);
    }

    @Override
    public void release(List<Long> outboxIds, Instant at) {
        set("claimed_until = ?", at, outboxIds);
    }

    /**
     * Notes of the relay only: a crash that loses one leads to a repeat, which the broker or the inbox refuses. So nobody
     * waits for the disk here. The bounds let the planner look at the month's partition only.
     */
    private void set(String change, Instant at, List<Long> outboxIds) {
        String ids = outboxIds.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
        query("select set_config('synchronous_commit', 'off', true)").getSingleResult();
        query(
                        "update outbox_message set " + change
                                + " where id between ? and ? and id = any (cast(? as bigint[]))",
                        Timestamp.from(at),
                        Collections.min(outboxIds),
                        Collections.max(outboxIds),
                        ids)
                .executeUpdate();
    }

    @Override
    public int reemit(Instant sentBefore) {
        return query(
                        "update outbox_message o set emission = emission + 1, sent_at = null, claimed_until = null"
                                + " where settled_at is null and sent_at < ? and not exists"
                                + " (select 1 from parked_message p where p.outbox_id = o.id and p.resolved_at is null)",
                        Timestamp.from(sentBefore))
                .executeUpdate();
    }

    @Override
    public boolean arrive(Emission m, InboxState state, Instant at) {
        var now = Timestamp.from(at);
        boolean first = query(
                                "insert into inbox_message (outbox_id, address, case_id, version, state, error,"
                                        + " received_at, applied_at) values (?, ?, ?, ?, ?, '', ?, cast(? as timestamptz))"
                                        + " on conflict (outbox_id) do nothing",
                                m.outboxId(),
                                m.address(),
                                m.caseId(),
                                m.version(),
                                state.name(),
                                now,
                                state == InboxState.APPLIED ? now : null)
                        .executeUpdate()
                == 1;
        if (first) {
            query("update outbox_message set settled_at = ? where id = ? and settled_at is null", now, m.outboxId())
                    .executeUpdate();
        }
        return first;
    }

    @Override
    public boolean isApplied(String address, long caseId, int version) {
        return !query(
                        "select 1 from inbox_message where case_id = ? and address = ? and version = ?"
                                + " and state = 'APPLIED' and outbox_id >= ?",
                        caseId,
                        address,
                        version,
                        MonthId.floor(caseId))
                .getResultList()
                .isEmpty();
    }

    @Override
    public void receipt(long outboxId, String receiptNo, Instant at) {
        query(
                        "update inbox_message set receipt_no = ?, state = 'APPLIED', applied_at = ? where outbox_id = ?",
                        receiptNo,
                        Timestamp.from(at),
                        outboxId)
                .executeUpdate();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<String> receiptOf(String address, long caseId, int version) {
        List<String> found = query(
                        "select receipt_no from inbox_message where case_id = ? and address = ? and version = ?"
                                + " and receipt_no is not null and outbox_id >= ? order by outbox_id desc",
                        caseId,
                        address,
                        version,
                        MonthId.floor(caseId))
                .getResultList();
        return found.stream().findFirst();
    }

    @Override
    public Optional<Emission> waiting(String address, long caseId, int version) {
        return emissions(query(
                        "select " + EMISSION + " from inbox_message i join outbox_message o on o.id = i.outbox_id"
                                + " where i.case_id = ? and i.address = ? and i.version = ? and i.state = 'WAITING'"
                                + " and i.outbox_id >= ? and o.id >= ?",
                        caseId,
                        address,
                        version,
                        MonthId.floor(caseId),
                        MonthId.floor(caseId)))
                .stream()
                .findFirst();
    }

    @Override
    public void note(long outboxId, String error) {
        query("update inbox_message set error = ? where outbox_id = ?", error, outboxId)
                .executeUpdate();
    }

    @Override
    public void park(ParkedMessage m) {
        query(
                        "insert into parked_message (id, address, message_id, outbox_id, case_id, reason, body_bytes,"
                                + " body_hash, at) values (nextval('parked_message_seq'), ?, ?, cast(? as bigint),"
                                + " cast(? as bigint), ?, ?, ?, ?)",
                        m.address(),
                        m.messageId(),
                        m.outboxId() == null ? null : m.outboxId().toString(),
                        m.caseId() == null ? null : m.caseId().toString(),
                        m.reason(),
                        m.bodyBytes(),
                        m.bodyHash(),
                        Timestamp.from(m.at()))
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private static List<Emission> emissions(Query query) {
        return ((List<Object[]>) query.getResultList())
                .stream()
                        .map(r -> new Emission(
                                ((Number) r[0]).longValue(),
                                (String) r[1],
                                ((Number) r[2]).longValue(),
                                ((Number) r[3]).intValue(),
                                (String) r[4],
                                ((Number) r[5]).intValue()))
                        .toList();
    }

    private Query query(String sql, Object... arguments) {
        var query = em.createNativeQuery(sql);
        for (int i = 0; i < arguments.length; i++) {
            query.setParameter(i + 1, arguments[i]);
        }
        return query;
    }
}
