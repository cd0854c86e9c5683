package org.sheyin.audit.service;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.sheyin.audit.model.AuditFact;
import org.sheyin.audit.model.AuditMark;
import org.sheyin.audit.model.AuditRecord;
import org.sheyin.audit.model.NodeNumber;
import org.sheyin.shared.service.KeyRing;

/** An honest history of two nodes: transactions of some rows, rollbacks, a crash and its closing, heads now and then. */
final class AuditStory {
    static final Instant BEGIN = Instant.parse("2026-11-02T01:00:00Z");
    static final long FIRST = 2_026_110_000_000_000L;
    /** A day later nothing is under way any more. */
    static final Instant CHECKED = BEGIN.plus(Duration.ofDays(1));

    final MemoryLedger ledger = new MemoryLedger();
    final AuditKeys keys;
    private final Random random;
    private final Map<String, Long> sequences = new HashMap<>();
    private final Map<String, Integer> epochs = new HashMap<>(Map.of("a", 1, "b", 1));
    private long id = FIRST;
    private long tx = 700;
    private Instant now = BEGIN;

    AuditStory(Path folder, long seed) {
        this(folder, seed, AuditSuite.SHA256);
    }

    AuditStory(Path folder, long seed, AuditSuite suite) {
        this.keys = new AuditKeys(new KeyRing(folder), suite);
        this.random = new Random(seed);
    }

    /** A history of some length, the same for the same seed. */
    static AuditStory told(Path folder, long seed) {
        return begun(folder, seed, 3).transactions(8).sealed().transactions(6);
    }

    private static AuditStory begun(Path folder, long seed, int parts) {
        var story = new AuditStory(folder, seed).before(3);
        if (parts > 1) {
            story.transactions(14);
        }
        return parts > 2 ? story.crash("a") : story;
    }

    /** The tables of that history at earlier moments. @param grown as the server went on with them once they were restored */
    static List<MemoryLedger> backups(Path folder, long seed, boolean grown) {
        return IntStream.rangeClosed(1, 3)
                .mapToObj(parts -> begun(folder, seed, parts))
                .map(story -> grown ? story.crash("b").transactions(20).sealed() : story)
                .map(story -> story.ledger)
                .toList();
    }

    /** Rows of before the sealing: without number and MAC. */
    AuditStory before(int count) {
        for (int i = 0; i < count; i++) {
            ledger.rows.add(
                    row(new NodeNumber("a", 0, i + 1), AuditFact.done("CaseIntake.accept", "CASE", i, "", "x"), 0));
            tx++;
        }
        return this;
    }

    AuditStory transactions(int count) {
        var late = new ArrayList<AuditRecord>();
        for (int i = 0; i < count; i++) {
            String node = random.nextBoolean() ? "a" : "b";
            var numbers = LongStream.rangeClosed(1, 1 + random.nextInt(3))
                    .mapToObj(n -> next(node))
                    .toList();
            if (random.nextInt(6) == 0) {
                numbers.forEach(number -> late.add(row(number, AuditFact.rolledBack(id), keys.macVersion())));
            } else {
                numbers.forEach(number -> ledger.rows.add(row(number, fact(), keys.macVersion())));
            }
            tx++;
            if (random.nextInt(5) == 0) {
                late.forEach(lost -> ledger.rows.add(signed(at(lost, tx))));
                late.clear();
                tx++;
                ledger.seal(keys, 1000, now);
            }
        }
        late.forEach(lost -> ledger.rows.add(signed(at(lost, tx))));
        tx++;
        return this;
    }

    AuditStory sealed() {
        ledger.seal(keys, 1000, now);
        return this;
    }

    /** The node loses numbers, begins anew and tells which. */
    AuditStory crash(String node) {
        long lost = next(node).sequence();
        ledger.rows.add(row(next(node), fact(), keys.macVersion()));
        long other = next(node).sequence();
        next(node);
        ledger.rows.add(row(next(node), fact(), keys.macVersion()));
        int closed = epochs.merge(node, 1, Integer::sum) - 1;
        sequences.put(node, 0L);
        tx++;
        var told = new AuditFact(
                AuditMark.CLOSED,
                AuditMark.EPOCH,
                closed,
                AuditFact.Result.DONE,
                lost + "," + other + "-" + (other + 1),
                "",
                "");
        ledger.rows.add(row(next(node), told, keys.macVersion()));
        tx++;
        return this;
    }

    NodeNumber next(String node) {
        return new NodeNumber(node, epochs.get(node), sequences.merge(node, 1L, Long::sum));
    }

    Instant now() {
        return now;
    }

    AuditRecord row(NodeNumber number, AuditFact fact, int version) {
        now = now.plusSeconds(1);
        var row = new AuditRecord(
                ++id,
                now,
                number,
                tx,
                7,
                "柜员",
                "BANK:440106:1:1",
                "10.0.0.1",
                fact.useCase(),
                fact.subject(),
                fact.subjectId(),
                fact.result().name(),
                fact.rules(),
                fact.beforeHash(),
                fact.afterHash(),
                version,
                null,
                version > 0 && id % 3 == 0 ? "ESSC-" + id : "");
        return version == 0 ? row : signed(row);
    }

    AuditRecord signed(AuditRecord row) {
        return Altered.mac(row, keys.mac(row.macVersion(), row.canonical()));
    }

    private static AuditRecord at(AuditRecord row, long tx) {
        return Altered.tx(row, tx);
    }

    private AuditFact fact() {
        return List.of(
                        AuditFact.done("CaseIntake.submit", "CASE", random.nextInt(9), "b", "c"),
                        AuditFact.viewed("VIEW", "CASE", random.nextInt(9)),
                        AuditFact.refused("CaseIntake.accept", "CASE", random.nextInt(9), "CASE-20-1"))
                .get(random.nextInt(3));
    }
}
