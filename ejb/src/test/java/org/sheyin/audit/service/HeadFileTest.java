package org.sheyin.audit.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheyin.audit.model.HeadWitness;
import org.sheyin.audit.model.SealedHead;

class HeadFileTest {
    @TempDir
    private Path folder;

    private static SealedHead head(long size) {
        return new SealedHead(
                size, new byte[] {1, 2}, Instant.ofEpochSecond(size), "SM3", 1, new byte[] {3}, new byte[0], 9, 8);
    }

    private static List<SealedHead> all(HeadWitness told) {
        var all = new ArrayList<SealedHead>();
        told.all(0, all::add);
        return all;
    }

    private void cut(String line) throws IOException {
        Files.writeString(folder.resolve("audit-heads.txt"), line, StandardOpenOption.APPEND);
    }

    @Test
    void heads_are_read_as_they_were_told_also_after_lines_that_a_crash_cut_short() throws IOException {
        var file = new HeadFile(folder);
        assertThat(all(file.told())).isEmpty();
        assertThat(file.lastSize()).isZero();

        file.append(List.of(head(3), head(5)));
        cut("7 2026-");
        assertThat(file.lastSize()).isEqualTo(5);
        file.append(List.of(head(9)));
        cut("11 2026-11-02T01:00:00Z SM3 1 0102 0");
        assertThat(file.lastSize()).isEqualTo(9);
        assertThat(all(file.told())).hasSize(3).allMatch(read -> read.tellsAs(head(read.size())));
        file.append(List.of(head(11)));

        assertThat(all(file.told())).extracting(SealedHead::size).containsExactly(3L, 5L, 9L, 11L);
        assertThat(file.lastSize()).isEqualTo(11);
    }

    @Test
    void what_is_told_later_is_not_looked_at() {
        var file = new HeadFile(folder);
        file.append(List.of(head(3)));
        var told = file.told();
        file.append(List.of(head(5)));

        assertThat(all(told)).extracting(SealedHead::size).containsExactly(3L);
    }

    @Test
    void a_witness_that_begins_anew_tells_only_what_its_file_does_not_hold() {
        var all = List.of(head(3), head(5), head(9), head(12));
        new AuditWitness(folder).tell(size -> size < 3 ? all.subList(0, 1) : List.of());
        var witness = new AuditWitness(folder);
        witness.tell(size ->
                all.subList(0, 3).stream().filter(one -> one.size() > size).toList());
        // The lease went to another node of the cluster and came back; both tell into one file.
        new AuditWitness(folder)
                .tell(size -> all.stream().filter(one -> one.size() > size).toList());
        witness.tell(size -> all.stream().filter(one -> one.size() > size).toList());

        assertThat(all(witness.told())).extracting(SealedHead::size).containsExactly(3L, 5L, 9L, 12L);
    }

    @Test
    void a_file_of_years_is_never_held_as_a_whole() throws IOException {
        var file = new HeadFile(folder);
        LongStream.range(0, 200)
                .forEach(part -> file.append(LongStream.rangeClosed(1, 1000)
                        .mapToObj(n -> head(part * 1000 + n))
                        .toList()));
        // Longer than a block, as after a volume was full for long.
        cut("200001 2026-11-02T".repeat(1000));

        assertThat(file.lastSize()).isEqualTo(200_000);
        var looked = new AtomicInteger();
        assertThat(file.told().all(199_990, head -> looked.incrementAndGet() > 0))
                .isTrue();
        assertThat(looked).hasValue(10);
        assertThat(file.told().all(0, head -> looked.incrementAndGet() < 15)).isFalse();
        assertThat(looked).hasValue(15);
    }
}
