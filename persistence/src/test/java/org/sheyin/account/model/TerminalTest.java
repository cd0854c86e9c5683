package org.sheyin.account.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.account.model.SampleTerminal.EXPIRED;
import static org.sheyin.account.model.SampleTerminal.VALID;
import static org.sheyin.outlet.model.InMemoryOutletRepository.NEIGHBOUR;
import static org.sheyin.outlet.model.InMemoryOutletRepository.SUSPENDED;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sheyin.account.model.Terminal.Present;
import org.sheyin.account.model.Terminal.Wish;
import org.sheyin.outlet.model.InMemoryOutletRepository;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.Right;

/** ACCOUNT-23-10 to 23-17: a terminal is registered for an outlet within scope under one certificate, and ended with a reason. */
class TerminalTest {
    private static final Instant NOW = Instant.parse("2026-11-28T02:00:00Z");
    private static final Actor GUANGZHOU = officer("4401");
    private static final Actor PROVINCE = officer("44");
    private static final String REASON = "终端报废，银行来函";

    private final InMemoryOutletRepository outlets = new InMemoryOutletRepository();

    private static Actor officer(String region) {
        return new Actor(9, "officer", OrgKind.ADMIN, region, 0, 0, 0, false, EnumSet.of(Right.FACTOR_ENROL), 1, "o");
    }

    private static Stream<String> refused(Decision decision) {
        return decision.reasons().stream().map(Reason::ruleId);
    }

    private Stream<String> checked(Actor actor, Wish wish, List<String> numbers, boolean known) {
        var outlet = Optional.ofNullable(wish.outletId()).flatMap(outlets::find);
        return refused(Terminal.check(wish, actor, new Present(outlet, numbers, known), NOW));
    }

    private Stream<String> checked(Actor actor, Wish wish) {
        return checked(actor, wish, List.of(), false);
    }

    @Test
    void whatIsWholeMayBeRegisteredByTheCitysOfficerAndTheProvince() {
        for (Actor officer : new Actor[] {GUANGZHOU, PROVINCE}) {
            assertThat(checked(officer, new Wish(NEIGHBOUR, "天河-01", VALID))).isEmpty();
        }
    }

    @Test
    void anOutletOfAnotherCityASuspendedOneAndNoneAreRefused() {
        assertThat(checked(officer("4406"), new Wish(NEIGHBOUR, "天河-01", VALID)))
                .containsExactly("ACCOUNT-23-10");
        assertThat(checked(PROVINCE, new Wish(SUSPENDED, "天河-01", VALID))).containsExactly("ACCOUNT-23-10");
        assertThat(checked(PROVINCE, new Wish(4711L, "天河-01", VALID))).containsExactly("ACCOUNT-23-10");
    }

    @Test
    void outletNumberAndCertificateAreAskedFor() {
        assertThat(checked(PROVINCE, new Wish(null, null, null)))
                .containsExactly("ACCOUNT-23-10", "ACCOUNT-23-11", "ACCOUNT-23-12");
        assertThat(checked(PROVINCE, new Wish(NEIGHBOUR, "a b", "da39a3ee")))
                .containsExactly("ACCOUNT-23-11", "ACCOUNT-23-12");
    }

    @Test
    void anExpiredCertificateIsRefused() {
        assertThat(checked(PROVINCE, new Wish(NEIGHBOUR, "天河-01", EXPIRED))).containsExactly("ACCOUNT-23-13");
    }

    @Test
    void aCertificateStandsForOneTerminalAndANumberForOneOfTheOutlet() {
        assertThat(checked(PROVINCE, new Wish(NEIGHBOUR, "天河-01", VALID), List.of(), true))
                .containsExactly("ACCOUNT-23-14");
        assertThat(checked(PROVINCE, new Wish(NEIGHBOUR, " 天河-01 ", VALID), List.of("天河-01"), false))
                .containsExactly("ACCOUNT-23-15");
    }

    @Test
    void itEndsOnceAndWithAReason() {
        var terminal = SampleTerminal.of(1, NEIGHBOUR, PROVINCE, VALID);
        assertThat(refused(terminal.end(PROVINCE, "坏", NOW))).containsExactly("ACCOUNT-23-16");
        assertThat(terminal.end(PROVINCE, REASON, NOW).isAllowed()).isTrue();
        assertThat(refused(terminal.end(PROVINCE, REASON, NOW))).containsExactly("ACCOUNT-23-17");
    }

    @Test
    void itServesItsOutletWhileItsCertificateIsValid() {
        var terminal = SampleTerminal.of(1, NEIGHBOUR, PROVINCE, VALID);
        assertThat(terminal.serves(NEIGHBOUR, NOW)).isTrue();
        assertThat(terminal.serves(SUSPENDED, NOW)).as("another outlet").isFalse();
        assertThat(terminal.serves(NEIGHBOUR, Instant.parse("2025-12-31T00:00:00Z")))
                .as("not yet valid")
                .isFalse();
        assertThat(terminal.serves(NEIGHBOUR, Instant.parse("2046-01-01T00:00:00Z")))
                .as("expired")
                .isFalse();
        terminal.end(PROVINCE, REASON, NOW);
        assertThat(terminal.serves(NEIGHBOUR, NOW)).as("ended").isFalse();
    }
}
