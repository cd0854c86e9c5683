package org.sheyin.audit.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.SystemPart;

class AuditRecordTest {
    private static final Instant AT = Instant.parse("2026-11-02T01:00:00.123456789Z");

    private static AuditEntry entry(AuditFact fact) {
        var entry = new AuditEntry(202_611_0000000001L, Actor.system(SystemPart.SWEEP), fact, AT);
        entry.number(new NodeNumber("a", 1, 2), 1001);
        return entry;
    }

    private static String canonical(AuditFact fact) {
        return HexFormat.of().formatHex(entry(fact).toRecord().canonical());
    }

    @Test
    void no_text_moves_to_its_neighbour() {
        var seen = new HashSet<String>();
        assertThat(seen.add(canonical(AuditFact.done("ab", "c", 1, "", "x")))).isTrue();
        assertThat(seen.add(canonical(AuditFact.done("a", "bc", 1, "", "x")))).isTrue();
        assertThat(seen.add(canonical(AuditFact.done("abc", "", 1, "", "x")))).isTrue();
        assertThat(seen.add(canonical(AuditFact.done("ab", "c", 1, "x", "")))).isTrue();
        assertThat(seen.add(canonical(AuditFact.viewed("ab", "c", 1)))).isTrue();
    }

    @Test
    void a_row_is_the_same_when_it_is_read_again_from_a_database_of_microseconds() {
        var row = entry(AuditFact.viewed("VIEW", "CASE", 1)).toRecord();
        assertThat(row.at()).isEqualTo(Instant.parse("2026-11-02T01:00:00.123456Z"));
    }

    /** Art 25. The code of a row of before the column stays right; who takes the assertion out or puts one in is found. */
    @Test
    void the_assertion_of_the_login_is_covered_where_there_is_one() {
        var fact = AuditFact.viewed("VIEW", "CASE", 1);
        var plain = new AuditEntry(5, Actor.system(SystemPart.SWEEP), fact, AT).toRecord();
        var proven = new AuditEntry(5, Actor.system(SystemPart.SWEEP).under("CODE-1"), fact, AT).toRecord();

        assertThat(proven.assertion()).isEqualTo("CODE-1");
        assertThat(plain.canonical()).startsWith(0, 0, 0, 1);
        assertThat(proven.canonical())
                .startsWith(0, 0, 0, 2)
                .hasSize(plain.canonical().length + Integer.BYTES + "CODE-1".length());
    }

    @Test
    void what_is_sealed_holds_transaction_and_mac_besides() {
        var entry = entry(AuditFact.viewed("VIEW", "CASE", 1));
        entry.signed(new byte[] {1, 2});
        var row = entry.toRecord();

        assertThat(row.sealed()).startsWith(row.canonical()).endsWith(1, 2).hasSize(row.canonical().length + 10);
        assertThat(row.isOfBefore()).isFalse();
    }
}
