package org.sheyin.audit.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheyin.audit.model.AuditCheck;
import org.sheyin.audit.model.AuditCrypto;
import org.sheyin.audit.model.AuditFinding;
import org.sheyin.audit.model.AuditFinding.Problem;
import org.sheyin.audit.model.AuditLedger;
import org.sheyin.audit.model.AuditRecord;
import org.sheyin.audit.model.AuditReport;
import org.sheyin.audit.model.HeadWitness;
import org.sheyin.audit.model.SealedHead;
import org.sheyin.audit.model.TreeHash;

/** F21: whoever owns the database but not the keys cannot change the audit without being found. */
class AuditMutationTest {
    @TempDir
    private static Path folder;

    private AuditStory story;
    private AuditCrypto crypto;

    @BeforeEach
    void tell() {
        story = AuditStory.told(folder, 11);
        crypto = new Remembering(story.keys);
    }

    private AuditReport check(AuditLedger ledger, List<SealedHead> witness, SealedHead from) {
        return new AuditCheck(ledger, crypto, HeadWitness.of(witness), rows -> {}).run(from, AuditStory.CHECKED);
    }

    /** Kinds in turn, so that each has its hundreds. */
    @Test
    void ten_thousand_random_mutations_are_all_found() {
        var random = new Random(21);
        var backups = AuditStory.backups(folder, 11, false);
        var grown = AuditStory.backups(folder, 11, true);
        var problems = EnumSet.noneOf(Problem.class);
        var times = new TreeMap<String, Integer>();
        for (int i = 0; i < 10_000; i++) {
            var ledger = story.ledger.copy();
            var mutation = new AuditMutation(ledger, random);
            var kinds = new TreeMap<>(mutation.kinds());
            kinds.putAll(new TreeMutation(ledger, random).kinds(backups, grown));
            String kind = List.copyOf(kinds.keySet()).get(i % kinds.size());
            String what = i + " " + kind + ": " + kinds.get(kind).get();
            var found = check(ledger, story.ledger.heads, null).findings();
            assertThat(found).as(what).isNotEmpty();
            assertThat(found)
                    .as("%s names the row", what)
                    .anyMatch(one -> mutation.named() == 0 || one.id() == mutation.named());
            found.forEach(one -> problems.add(one.problem()));
            times.merge(kind, 1, Integer::sum);
        }
        assertThat(problems).containsExactlyInAnyOrder(Problem.values());
        assertThat(times).hasSize(21);
        assertThat(times.values()).allMatch(count -> count > 400);
    }

    @Test
    void a_database_of_before_the_last_head_was_rolled_back() {
        var old = story.ledger.copy();
        story.transactions(5).sealed();

        assertThat(check(old, old.heads, null).findings()).isEmpty();
        assertThat(check(old, story.ledger.heads, null).findings())
                .extracting(AuditFinding::problem)
                .containsExactly(Problem.ROLLED_BACK);
    }

    @Test
    void the_national_suite_seals_and_checks_likewise() {
        var national = new AuditStory(folder, 5, AuditSuite.SM3).transactions(9).sealed();
        crypto = national.keys;
        var ledger = national.ledger;

        assertThat(ledger.heads).extracting(SealedHead::suite).containsOnly("SM3");
        assertThat(check(ledger, ledger.heads, null).findings()).isEmpty();
        ledger.rows.set(0, Altered.column(ledger.rows.get(0), 8));
        assertThat(check(ledger, ledger.heads, null).findings().get(0).id())
                .isEqualTo(ledger.rows.get(0).id());
    }

    @RepeatedTest(40)
    void an_honest_history_raises_no_alarm(org.junit.jupiter.api.RepetitionInfo round) {
        int seed = round.getCurrentRepetition();
        var honest = new AuditStory(folder, seed)
                .before(seed % 3)
                .transactions(6 + seed % 7)
                .crash("b")
                .transactions(seed % 9)
                .crash("a")
                .transactions(4);
        var heads = List.copyOf(honest.ledger.heads);
        honest.sealed().transactions(2);

        assertThat(check(honest.ledger, honest.ledger.heads, null).findings()).isEmpty();
        for (SealedHead from : heads) {
            assertThat(check(honest.ledger, honest.ledger.heads, from).findings())
                    .as("since %d", from.size())
                    .isEmpty();
        }
    }

    @Test
    void a_check_since_a_head_finds_what_came_after() {
        var from = story.ledger.heads.get(0);
        var ledger = story.ledger.copy();
        AuditRecord last = ledger.leaves.get(ledger.leaves.size() - 1).row();
        ledger.rows.remove(last);

        assertThat(check(ledger, story.ledger.heads, from).findings())
                .contains(new AuditFinding(Problem.DELETED, last.id(), "leaf " + (ledger.leaves.size() - 1)));
        assertThat(check(ledger, story.ledger.heads, from).rows())
                .isEqualTo(ledger.lastHead().orElseThrow().size() - from.size());
    }

    @Test
    void a_number_under_way_is_no_hole_before_its_transaction_must_have_ended() {
        story.next("a");
        story.transactions(6);
        var soon = new AuditCheck(story.ledger, crypto, HeadWitness.of(List.of()), rows -> {}).run(null, story.now());

        assertThat(soon.findings()).isEmpty();
        assertThat(check(story.ledger, List.of(), null).findings())
                .extracting(AuditFinding::problem)
                .containsExactly(Problem.HOLE);
    }

    /** A head's signature does not change its mind; ten thousand checks need it once. */
    private record Remembering(AuditCrypto crypto, Map<ByteBuffer, Boolean> known) implements AuditCrypto {
        Remembering(AuditCrypto crypto) {
            this(crypto, new ConcurrentHashMap<>());
        }

        @Override
        public TreeHash hash(String suite) {
            return crypto.hash(suite);
        }

        @Override
        public boolean isOurs(AuditRecord row, byte[] canonical) {
            return crypto.isOurs(row, canonical);
        }

        @Override
        public boolean isSigned(SealedHead head) {
            var parts = new ArrayList<byte[]>(List.of(head.signedText(), head.signature()));
            var all = ByteBuffer.allocate(parts.get(0).length + parts.get(1).length);
            parts.forEach(all::put);
            return known.computeIfAbsent(all.flip(), key -> crypto.isSigned(head));
        }
    }
}
