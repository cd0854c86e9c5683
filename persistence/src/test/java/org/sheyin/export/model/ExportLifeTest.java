package org.sheyin.export.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sheyin.shared.model.CsvText;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.SampleActors;

/** From the request to the end of its days: every state with every action, each rule, and cells that are no formulas. */
class ExportLifeTest {
    private static final Instant NOW = Instant.parse("2026-11-27T02:00:00Z");
    private static final ExportOrder.Kept KEPT = new ExportOrder.Kept(NOW.plus(Duration.ofDays(7)), 2);

    private static ExportOrder asked(String purpose) {
        return new ExportOrder(1, "/cases/list.xhtml?view=all", purpose, SampleActors.supervisor(), NOW, KEPT);
    }

    private static ExportOrder in(ExportState state) {
        var order = asked("月度通报");
        var way =
                switch (state) {
                    case NEW -> List.<ExportAction>of();
                    case REQUESTED -> List.of(ExportAction.REQUEST);
                    case READY -> List.of(ExportAction.REQUEST, ExportAction.FINISH);
                    case FAILED -> List.of(ExportAction.REQUEST, ExportAction.FAIL);
                    case EXPIRED -> List.of(ExportAction.REQUEST, ExportAction.FINISH, ExportAction.EXPIRE);
                };
        way.forEach(action -> order.apply(action, NOW).orThrow());
        return order;
    }

    private static void refused(Decision decision, String rule) {
        assertThat(decision.reasons()).extracting(Reason::ruleId).containsExactly(rule);
    }

    static Stream<Arguments> pairs() {
        return Arrays.stream(ExportState.values())
                .flatMap(state -> Arrays.stream(ExportAction.values()).map(action -> Arguments.of(state, action)));
    }

    /** EXPORT-24-2 */
    @ParameterizedTest(name = "{1} in {0}")
    @MethodSource("pairs")
    void a_step_is_taken_as_the_table_says_and_else_refused(ExportState state, ExportAction action) {
        var order = in(state);
        var expected = ExportLifecycle.TABLE.next(state, action);
        var decision = order.apply(action, NOW);
        assertThat(order.state()).isEqualTo(expected.orElse(state));
        if (expected.isEmpty()) {
            refused(decision, "EXPORT-24-2");
        }
    }

    /** EXPORT-24-1 */
    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "用途", "   通报   "})
    void it_says_what_for(String purpose) {
        refused(asked(purpose).apply(ExportAction.REQUEST, NOW), "EXPORT-24-1");
        refused(asked("长".repeat(201)).apply(ExportAction.REQUEST, NOW), "EXPORT-24-1");
    }

    /** EXPORT-24-5 */
    @Test
    void it_is_fetched_as_often_as_set_and_no_more() {
        var order = in(ExportState.READY);
        order.apply(ExportAction.FETCH, NOW).orThrow();
        order.apply(ExportAction.FETCH, NOW).orThrow();
        refused(order.apply(ExportAction.FETCH, NOW), "EXPORT-24-5");
    }

    /** EXPORT-24-6 */
    @Test
    void after_its_days_it_is_not_fetched_even_before_the_sweep_and_the_sweep_takes_the_file() {
        var order = in(ExportState.READY);
        order.made(new byte[] {1}, 1);
        refused(order.apply(ExportAction.FETCH, KEPT.until()), "EXPORT-24-6");
        order.apply(ExportAction.EXPIRE, KEPT.until()).orThrow();
        assertThat(order.content()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\t=1", " =cmd|' /C calc'!A0", "\r=1", "＝1"})
    void no_cell_is_a_formula(String payload) {
        assertThat(CsvText.cell(payload)).startsWith("\"'");
    }

    @Test
    void quotes_are_doubled_and_the_file_has_its_mark() {
        var csv = new CsvText();
        csv.line(List.of("a\"b", "张三,李四"));
        assertThat(csv).hasToString("\uFEFF\"a\"\"b\",\"张三,李四\"\r\n");
        assertThat(CsvText.cell(null)).isEqualTo("\"\"");
    }
}
