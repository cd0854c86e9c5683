package org.sheyin.shared.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ListPageTest {

    @Test
    void the_first_page_has_none_before_and_one_after_when_more_was_found() {
        var page = page(List.of(1, 2, 3), new ListAsk("", null, false, 2));

        assertThat(page.rows()).containsExactly(1, 2);
        assertThat(page.before()).isNull();
        assertThat(page.after()).isEqualTo("~2");
    }

    @Test
    void the_last_page_has_one_before_and_none_after() {
        var page = page(List.of(3), new ListAsk("", "~2", false, 2));

        assertThat(page.before()).isEqualTo("~3");
        assertThat(page.after()).isNull();
    }

    @Test
    void backwards_the_lines_were_read_the_other_way_round() {
        var page = page(List.of(4, 3, 2), new ListAsk("", "~5", true, 2));

        assertThat(page.rows()).containsExactly(3, 4);
        assertThat(page.before()).isEqualTo("~3");
        assertThat(page.after()).isEqualTo("~4");
    }

    @Test
    void backwards_at_the_beginning_there_is_none_before() {
        assertThat(page(List.of(2, 1), new ListAsk("", "~3", true, 2)).before()).isNull();
    }

    @Test
    void a_place_is_a_value_that_may_be_absent_and_an_id() {
        assertThat(new ListAsk("due", ListAsk.placeOf(null, 7L), false, 2)).satisfies(ask -> {
            assertThat(ask.value()).isNull();
            assertThat(ask.id()).isEqualTo("7");
        });
        assertThat(new ListAsk("due", ListAsk.placeOf("2026", 7L), false, 2).value())
                .isEqualTo("2026");
    }

    private static ListPage<Integer> page(List<Integer> found, ListAsk ask) {
        return ListPage.of(found, ask, line -> ListAsk.placeOf(null, line));
    }
}
