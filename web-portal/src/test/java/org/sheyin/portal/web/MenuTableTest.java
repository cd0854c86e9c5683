package org.sheyin.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MenuTableTest {

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void every_group_and_line_has_its_text(String language) {
        var texts = ResourceBundle.getBundle("org.sheyin.messages.portal", Locale.forLanguageTag(language));
        var keys = MenuTable.GROUPS.stream()
                .flatMap(group -> Stream.concat(
                        Stream.of(group.key()), group.entries().stream().map(MenuEntry::key)));
        assertThat(keys).isNotEmpty().allMatch(texts::containsKey);
    }

    @Test
    void no_page_stands_in_the_menu_twice_and_none_is_open_to_everybody() {
        var entries = MenuTable.GROUPS.stream()
                .flatMap(group -> group.entries().stream())
                .toList();
        assertThat(entries).extracting(MenuEntry::path).doesNotHaveDuplicates().allMatch(p -> p.startsWith("/"));
        assertThat(entries).noneMatch(entry -> entry.rights().isEmpty());
    }
}
