package org.sheyin.account.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sheyin.account.model.BankLine.Wish;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.Right;

/** ACCOUNT-23-2 to 23-9: a line is registered by the province, from a day on, and ended with a reason. */
class BankLineTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final Instant NOW = Instant.parse("2026-11-28T02:00:00Z");
    private static final Actor PROVINCE = officer("44");
    private static final Wish WISH = new Wish(7L, "10.44.0.0/16", "电信 GD-0093", TODAY);
    private static final String REASON = "线路停用，银行来函";

    private static Actor officer(String region) {
        return new Actor(9, "officer", OrgKind.ADMIN, region, 0, 0, 0, false, EnumSet.of(Right.FACTOR_ENROL), 1, "o");
    }

    private static Stream<String> refused(Decision decision) {
        return decision.reasons().stream().map(Reason::ruleId);
    }

    private static Stream<String> checked(Wish wish, BankLine... open) {
        return refused(BankLine.check(wish, PROVINCE, List.of(open), TODAY));
    }

    private static BankLine line(Wish wish) {
        return new BankLine(1, wish, PROVINCE, NOW);
    }

    @Test
    void whatIsWholeMayBeRegistered() {
        assertThat(checked(WISH)).isEmpty();
    }

    @Test
    void bankRangeLineAndFirstDayAreAskedFor() {
        assertThat(checked(new Wish(null, null, null, null)))
                .containsExactly("ACCOUNT-23-9", "ACCOUNT-23-2", "ACCOUNT-23-3", "ACCOUNT-23-4");
        assertThat(checked(new Wish(7L, "10.44.0.1/16", "电信 GD-0093", TODAY.minusDays(1))))
                .containsExactly("ACCOUNT-23-2", "ACCOUNT-23-4");
        assertThat(checked(new Wish(7L, "10.44.0.0/16", "x".repeat(101), TODAY)))
                .containsExactly("ACCOUNT-23-3");
    }

    @Test
    void theSameRangeIsNotRegisteredTwiceHoweverItIsWritten() {
        var first = line(new Wish(7L, "2001:db8::/32", "移动 GD-17", TODAY));
        assertThat(checked(new Wish(7L, "2001:0DB8:0::/32", "移动 GD-17", TODAY), first))
                .containsExactly("ACCOUNT-23-5");
    }

    @Test
    void anOfficerOfACityChangesNoLine() {
        assertThat(refused(BankLine.check(WISH, officer("4401"), List.of(), TODAY)))
                .containsExactly("ACCOUNT-23-7");
        assertThat(refused(line(WISH).end(officer("4401"), REASON, NOW))).containsExactly("ACCOUNT-23-7");
    }

    @Test
    void itEndsOnceAndWithAReason() {
        var line = line(WISH);
        assertThat(refused(line.end(PROVINCE, " ", NOW))).containsExactly("ACCOUNT-23-6");
        assertThat(line.holds(TODAY)).isTrue();
        assertThat(line.end(PROVINCE, REASON, NOW).isAllowed()).isTrue();
        assertThat(line.holds(TODAY)).isFalse();
        assertThat(refused(line.end(PROVINCE, REASON, NOW))).containsExactly("ACCOUNT-23-8");
    }

    @Test
    void itCountsFromItsFirstDayOn() {
        var lines = new InMemoryBankLineRepository();
        lines.add(line(new Wish(7L, "10.44.0.0/16", "电信 GD-0093", TODAY.plusDays(1))));
        assertThat(lines.of(7, TODAY)).isEmpty();
        assertThat(lines.of(7, TODAY.plusDays(1))).hasSize(1);
        assertThat(lines.of(8, TODAY.plusDays(1))).isEmpty();
    }

    @Test
    void whoIsLoggedInFromElsewhereIsCounted() {
        var origins = List.of("10.44.3.9", "203.0.113.9", "203.0.113.10");
        assertThat(BankLine.shutOut(List.of(line(WISH).range()), origins)).isEqualTo(2);
        assertThat(BankLine.shutOut(List.of(), origins)).as("not restricted").isZero();
    }
}
