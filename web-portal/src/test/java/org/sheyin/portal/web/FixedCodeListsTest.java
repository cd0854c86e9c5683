package org.sheyin.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sheyin.dictionary.model.ExtensibleList;
import org.sheyin.dictionary.web.CodeList;

class FixedCodeListsTest {
    @Test
    void every_list_has_a_name_and_a_place_and_every_code_its_words() {
        var lists = new FixedCodeLists().all();
        var texts = ResourceBundle.getBundle("org.sheyin.messages.dictionary", Locale.SIMPLIFIED_CHINESE);

        assertThat(lists).isNotEmpty().allMatch(list -> !list.entries().isEmpty());
        assertThat(lists.stream().flatMap(list -> list.entries().stream()))
                .allMatch(entry -> !entry.zh().isBlank() && !entry.en().isBlank());
        assertThat(Stream.concat(
                        lists.stream().map(CodeList::code),
                        Arrays.stream(ExtensibleList.values()).map(Enum::name)))
                .doesNotHaveDuplicates()
                .allMatch(code -> texts.containsKey("name." + code) && texts.containsKey("use." + code));
    }
}
