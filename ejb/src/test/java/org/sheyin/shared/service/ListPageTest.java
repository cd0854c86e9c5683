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

    @Test
    void pages_of_a_list_at_hand_are_the_whole_list_both_ways() {
        var all = List.of(1, 2, 3, 4, 5);
        var first = within(all, null, false);
        var second = within(all, first.after(), false);
        var third = within(all, second.after(), false);

        assertThat(first.rows()).containsExactly(1, 2);
        assertThat(first.before()).isNull();
        assertThat(second.rows()).containsExactly(3, 4);
        assertThat(third.rows()).containsExactly(5);
        assertThat(third.after()).isNull();
        assertThat(within(all, third.before(), true).rows()).containsExactly(3, 4);
        assertThat(within(all, second.before(), true).rows()).containsExactly(1, 2);
        assertThat(within(all, "~9", false).rows()).as("an unknown place").containsExactly(1, 2);
    }

    @Test
    void the_newest_first_are_read_upwards_when_going_back() {
        var forwards = new ListAsk("", "~7", false, 2);
        var backwards = new ListAsk("", "~7", true, 2);

        assertThat(forwards.byId("e.id", "?")).isEqualTo(" and e.id < ? order by e.id desc");
        assertThat(backwards.byId("e.id", "?")).isEqualTo(" and e.id > ? order by e.id asc");
        assertThat(forwards.beyond()).isEqualTo(7);
        assertThat(new ListAsk("", null, false, 2).beyond()).isEqualTo(Long.MAX_VALUE);
        assertThat(new ListAsk("", "~x", false, 2).beyond()).isEqualTo(Long.MAX_VALUE);
    }

    private static ListPage<Integer> within(List<Integer> all, String place, boolean backwards) {
        return ListPage.within(all, new ListAsk("", place, backwards, 2), String::valueOf);
    }

    private static ListPage<Integer> page(List<Integer> found, ListAsk ask) {
        return ListPage.of(found, ask, line -> ListAsk.placeOf(null, line));
    }
}
