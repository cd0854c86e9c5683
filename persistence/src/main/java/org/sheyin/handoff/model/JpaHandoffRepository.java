package org.sheyin.handoff.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sheyin.shared.model.JpaStatements;
import org.sheyin.shared.model.MonthId;

/** Outbox and inbox in PostgreSQL; claims skip rows that another node holds. */
@ApplicationScoped
public class JpaHandoffRepository extends JpaStatements implements HandoffRepository {
    private static final String EMISSION = "o.id, o.address, o.case_id, o.version, o.form_hash, o.emission";

    @Inject
    private JpaInboxRepository inbox;

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
        query("select set_config('synchronous_commit', 'off', true)").getSingleResult();
        query(
                        "update outbox_message set " + change
                                + " where id between ? and ? and id = any (cast(? as bigint[]))",
                        Timestamp.from(at),
                        Collections.min(outboxIds),
                        Collections.max(outboxIds),
                        array(outboxIds, id -> id))
                .executeUpdate();
    }

    @Override
    public int reemit(Instant sentBefore, Instant parkedBefore) {
        String parked = "(select 1 from parked_message p where p.outbox_id = o.id and ";
        return query(
                        "update outbox_message o set emission = emission + 1, sent_at = null, claimed_until = null"
                                + " where settled_at is null and sent_at is not null and (sent_at < ? and not exists "
                                + parked + "p.resolved_at is null and p.at >= ?) or exists " + parked
                                + "p.resolved_at >= o.sent_at))",
                        Timestamp.from(sentBefore),
                        Timestamp.from(parkedBefore))
                .executeUpdate();
    }

    @Override
    public Set<Long> arrive(List<Arrival> arrivals, Instant at) {
        return inbox.arrive(arrivals, at);
    }

    @Override
    public boolean agree(List<Emission> messages) {
        return inbox.agree(messages);
    }

    /** As PostgreSQL writes an array; for ids, names of constants and numbers of our own, which need no quotes. */
    static <T> String array(Collection<T> all, Function<T, Object> value) {
        return all.stream().map(value).map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
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
    public Map<Long, String> receiptsOf(String address, List<Emission> versions) {
        long oldest = versions.stream().mapToLong(Emission::caseId).min().orElseThrow();
        List<Object[]> found = query(
                        "select case_id, version, receipt_no from inbox_message where case_id = any (cast(? as bigint[]))"
                                + " and address = ? and receipt_no is not null and outbox_id >= ? order by outbox_id",
                        array(versions, Emission::caseId),
                        address,
                        MonthId.floor(oldest))
                .getResultList();
        Map<Long, Integer> wanted = versions.stream().collect(Collectors.toMap(Emission::caseId, Emission::version));
        return found.stream()
                .filter(row -> wanted.get(((Number) row[0]).longValue()).equals(((Number) row[1]).intValue()))
                .collect(Collectors.toMap(
                        row -> ((Number) row[0]).longValue(), row -> (String) row[2], (early, late) -> late));
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
        String outboxId = m.outboxId() == null ? null : m.outboxId().toString();
        query(
                        "with again as (update parked_message set at = ?, message_id = ? where resolved_at is null"
                                + " and outbox_id = cast(? as bigint) returning 1)"
                                + " insert into parked_message (id, address, message_id, outbox_id, case_id, reason, body_bytes,"
                                + " body_hash, at) select nextval('parked_message_seq'), ?, ?, cast(? as bigint),"
                                + " cast(? as bigint), ?, ?, ?, ? where not exists (select 1 from again)",
                        Timestamp.from(m.at()),
                        m.messageId(),
                        outboxId,
                        m.address(),
                        m.messageId(),
                        outboxId,
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
}
