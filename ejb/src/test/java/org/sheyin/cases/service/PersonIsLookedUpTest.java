package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.sheyin.cases.service.Stage.CLERK;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever looks a person up by his number leaves a trace, from the search box and from the list alike (Art 6, 24). */
class PersonIsLookedUpTest {
    private final Stage stage = new Stage();
    private final String number = SampleEntry.identity(1);

    @Test
    void the_list_remembers_a_blind_index_and_the_look_is_logged() {
        long id = stage.submitted();

        assertThat(stage.finding.personKey(CLERK, " " + number + " "))
                .isEqualTo(CaseFilter.PERSON + stage.file(id).applicant().idIndex())
                .doesNotContain(number);
        assertThat(stage.cases.looks(id)).extracting("kind", "purpose").containsExactly(tuple("VIEW", ""));
        assertThat(stage.audited.lines()).endsWith("VIEWED FIND", "VIEWED FIND");
    }

    @Test
    void a_number_of_nobody_is_logged_as_well() {
        stage.finding.personKey(CLERK, SampleEntry.identity(2));

        assertThat(stage.audited.lines()).containsExactly("VIEWED FIND");
    }

    @Test
    void the_search_box_logs_the_same() {
        long id = stage.submitted();

        assertThat(stage.finding.find(CLERK, number)).extracting(CaseRow::id).containsExactly(id);
        assertThat(stage.cases.looks(id)).hasSize(1);
        assertThat(stage.audited.lines()).endsWith("VIEWED FIND", "VIEWED FIND");
    }

    @Test
    void a_name_stays_a_name() {
        assertThat(stage.finding.personKey(CLERK, " 张三 ")).isEqualTo("张三");
        assertThat(stage.finding.personKey(CLERK, "ALEXANDER JOHNSON")).isEqualTo("ALEXANDER JOHNSON");
        assertThat(stage.audited.lines()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"person:", " person:", "person:person:", "perperson:son:person:"})
    void a_blind_index_that_is_typed_finds_nobody(String prefix) {
        String index = stage.file(stage.submitted()).applicant().idIndex();

        assertThat(stage.finding.personKey(CLERK, prefix + index)).doesNotStartWith(CaseFilter.PERSON);
        assertThat(stage.finding.find(CLERK, prefix + index)).isEmpty();
    }
}
