package org.sheyin.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ListAddressTest {

    @Test
    void another_value_begins_the_list_again_and_keeps_the_rest() {
        assertThat(address("view=drafts&mine=true&after=~7").with("sort", "due"))
                .isEqualTo("/sheyin/cases/list.xhtml?view=drafts&mine=true&sort=due");
    }

    @Test
    void a_line_is_opened_on_the_page_where_it_stands_and_closed_by_whatever_begins_the_list_again() {
        assertThat(address("result=DONE&after=~7").here("line", "9"))
                .isEqualTo("/sheyin/cases/list.xhtml?result=DONE&after=%7E7&line=9");
        assertThat(address("result=DONE&after=~7&line=9").here("line", ""))
                .isEqualTo("/sheyin/cases/list.xhtml?result=DONE&after=%7E7");
        assertThat(address("line=9&ask=3").with("result", "DONE")).isEqualTo("/sheyin/cases/list.xhtml?result=DONE");
    }

    @Test
    void an_empty_value_takes_the_parameter_away() {
        assertThat(address("view=drafts").with("view", "")).isEqualTo("/sheyin/cases/list.xhtml");
    }

    @Test
    void a_place_is_written_so_that_it_is_read_again() {
        var next = address(null).with("after", "2026-11-27T01:02:03Z~7");
        assertThat(address(next.substring(next.indexOf('?') + 1)).with("size", "50"))
                .doesNotContain("after");
        assertThat(ListAddress.parsed(next.substring(next.indexOf('?') + 1)))
                .isEqualTo(Map.of("after", "2026-11-27T01:02:03Z~7"));
    }

    @Test
    void what_is_saved_is_neither_a_place_nor_a_word_of_this_session() {
        assertThat(address("view=drafts&who=abc&before=~7&start=off&line=9").getParameters())
                .isEqualTo(Map.of("view", "drafts"));
    }

    @Test
    void a_list_that_nothing_narrows_is_plain_and_knows_its_page() {
        assertThat(address(null).isPlain()).isTrue();
        assertThat(address("start=off").isPlain()).isFalse();
        assertThat(address(null).getPage()).isEqualTo("/cases/list");
    }

    private static ListAddress address(String query) {
        return new ListAddress((HttpServletRequest) Proxy.newProxyInstance(
                ListAddressTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, args) -> switch (method.getName()) {
                    case "getQueryString" -> query;
                    case "getContextPath" -> "/sheyin";
                    case "getServletPath" -> "/cases/list.xhtml";
                    default -> throw new UnsupportedOperationException(method.getName());
                }));
    }
}
