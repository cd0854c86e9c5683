package org.sheyin.dormancy.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sheyin.dormancy.service.SweepWorld.CITY_OFFICER;
import static org.sheyin.dormancy.service.SweepWorld.OFFICER;
import static org.sheyin.dormancy.service.SweepWorld.SYSTEM;
import static org.sheyin.dormancy.service.SweepWorld.TODAY;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sheyin.account.model.AccountState;
import org.sheyin.dormancy.model.SweepEvidence;
import org.sheyin.dormancy.model.SweepStep;
import org.sheyin.print.service.PaperPrinter;

/** The evidence of a run: one PDF and one CSV, of the province, signed once when the run is over. */
class SweepEvidenceTest {
    private final SweepWorld world = new SweepWorld();

    @Test
    void the_files_name_what_was_done_and_no_cell_is_a_formula() {
        var now = world.clock.instant();
        var run = new RunRow(8, TODAY, "months=3; warnDays=14,3; cancelAfterDays=30", "", now, now, 1, 1, 0, 0, 0);
        var change = new ChangeRow(
                1,
                5,
                "=cmd()",
                "张三",
                SweepStep.WARN,
                14,
                TODAY,
                now,
                AccountState.ACTIVE,
                AccountState.WARNED,
                now,
                null,
                null,
                null);

        var made = new SweepPaper(new PaperPrinter()).make(run, List.of(change), "安全员", now);

        assertThat(new String(made.csv(), StandardCharsets.UTF_8))
                .contains("\"'=cmd()\",\"张三\",\"预警（14 日）\",\"2026-11-28\"");
        assertThat(new String(made.pdf(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    /** DORMANCY-21-1, DORMANCY-21-12 */
    @Test
    void it_is_signed_by_the_province_once_the_run_is_over() {
        world.usedOn(LocalDate.of(2026, 8, 28));
        var ticket = world.sweep.begin(SYSTEM, SweepOrder.nightly(TODAY)).orElseThrow();
        var run = world.sweeps.run(ticket.run()).orElseThrow();

        assertThat(SweepEvidence.check(run, false, OFFICER).reasons())
                .extracting(reason -> reason.ruleId())
                .containsExactly("DORMANCY-21-12");
        world.finish(ticket);
        assertThat(SweepEvidence.check(run, false, OFFICER).isAllowed()).isTrue();
        assertThat(SweepEvidence.check(run, true, OFFICER).isAllowed()).isFalse();
        assertThat(SweepEvidence.check(run, false, CITY_OFFICER).reasons())
                .extracting(reason -> reason.ruleId())
                .containsExactly("DORMANCY-21-1");
    }

    @Test
    void an_officer_of_a_city_starts_no_run_of_the_province() {
        var desk = new SweepDesk(world.trail, world.clock);

        assertThatThrownBy(() -> desk.order(CITY_OFFICER)).hasMessageContaining("DORMANCY-21-1");
        assertThat(desk.order(OFFICER).today()).isEqualTo(TODAY);
    }
}
