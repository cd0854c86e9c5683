package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SheetTableTest {
    private static List<String> columns(int count) {
        return IntStream.range(0, count).mapToObj(i -> "c" + i).toList();
    }

    @Test
    void few_columns_are_a_table() {
        assertThat(SheetTable.of("t", columns(2), List.of(List.of("a", "b"))))
                .containsExactly(Map.of("label", "t", "columns", columns(2), "rows", List.of(List.of("a", "b"))));
    }

    @Test
    void of_many_columns_each_row_is_a_column_three_side_by_side() {
        var tables = SheetTable.of("t", columns(7), Collections.nCopies(4, columns(7)))
                .toList();

        assertThat(tables).hasSize(2).allSatisfy(table -> assertThat((List<?>) table.get("rows"))
                .hasSize(7));
        assertThat(tables.get(0)).containsEntry("columns", List.of("项目", "（1）", "（2）", "（3）"));
        assertThat(tables.get(1)).containsEntry("columns", List.of("项目", "（4）"));
        assertThat((List<?>) tables.get(1).get("rows")).first().isEqualTo(List.of("c0", "c0"));
    }
}
