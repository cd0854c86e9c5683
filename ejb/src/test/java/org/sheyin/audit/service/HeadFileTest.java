package org.sheyin.audit.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheyin.audit.model.SealedHead;

class HeadFileTest {
    @TempDir
    private Path folder;

    private static SealedHead head(long size) {
        return new SealedHead(
                size, new byte[] {1, 2}, Instant.ofEpochSecond(size), "SM3", 1, new byte[] {3}, new byte[0], 9, 8);
    }

    @Test
    void heads_are_read_as_they_were_told_also_after_a_line_that_a_crash_cut_short() throws IOException {
        var file = new HeadFile(folder.resolve("heads"));
        assertThat(file.read()).isEmpty();
        assertThat(file.lastSize()).isZero();

        file.append(List.of(head(3), head(5)));
        Files.writeString(folder.resolve("heads/audit-heads.txt"), "7 2026-", StandardOpenOption.APPEND);
        file.append(List.of(head(9)));

        assertThat(file.read()).hasSize(3).allMatch(read -> read.tellsAs(head(read.size())));
        assertThat(file.lastSize()).isEqualTo(9);
    }

    @Test
    void a_witness_that_begins_anew_tells_only_what_its_file_does_not_hold() {
        var all = List.of(head(3), head(5), head(9));
        new AuditWitness(folder).tell(size -> size < 3 ? all.subList(0, 1) : List.of());
        var witness = new AuditWitness(folder);
        witness.tell(size -> all.stream().filter(one -> one.size() > size).toList());
        witness.tell(size -> all.stream().filter(one -> one.size() > size).toList());

        assertThat(witness.heads()).extracting(SealedHead::size).containsExactly(3L, 5L, 9L);
    }
}
