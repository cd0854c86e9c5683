package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sheyin.cases.service.Stage.CLERK;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheyin.disclosure.model.Disclosure;
import org.sheyin.disclosure.model.DisclosureBasis;
import org.sheyin.disclosure.model.DisclosureText;
import org.sheyin.disclosure.service.ViewAllowance;
import org.sheyin.rule.service.RuleParameters;
import org.sheyin.shared.model.SampleActors;
import org.sheyin.shared.service.ServerClock;

/** Art 24: how many records one person of a bank looks at a day. */
class LooksOfADayTest {
    private final Stage stage = new Stage();
    private long first;
    private long second;
    private long third;

    @BeforeEach
    void two_a_day() {
        stage.parameters.add("viewLimit.perDay", 2, "", "2", LocalDate.of(2026, 11, 1));
        first = stage.entered();
        second = stage.entered();
        third = stage.entered();
        stage.reading.look(CLERK, first);
        stage.reading.look(CLERK, second);
    }

    @Test
    void the_third_record_is_refused_and_stays_as_an_alarm() {
        assertThatThrownBy(() -> stage.reading.look(CLERK, third)).hasMessage("DISCLOSURE-24-10");
        assertThat(stage.disclosures.stops(CLERK, today())).isEqualTo(1);
        assertThat(stage.disclosures.viewed(CLERK, today())).isEqualTo(2);
    }

    @Test
    void what_was_looked_at_already_is_shown_again() {
        assertThatCode(() -> {
                    stage.reading.look(CLERK, first);
                    stage.reading.edit(CLERK, second);
                })
                .doesNotThrowAnyException();
        assertThat(stage.disclosures.viewed(CLERK, today())).isEqualTo(2);
    }

    @Test
    void a_picture_without_a_look_is_one_look_and_is_refused_beyond_the_limit() {
        var pages = new ShownPages(new InMemoryLooks(stage.cases), stage.looks(), stage.clock);
        long page = stage.cases.pages(second).get(0).id();
        assertThat(pages.page(CLERK, page).caseId()).isEqualTo(second);
        assertThat(stage.cases.looks(second)).as("the case was opened before").hasSize(1);

        long beyond = stage.cases.pages(third).get(0).id();
        assertThatThrownBy(() -> pages.page(CLERK, beyond)).hasMessage("DISCLOSURE-24-10");
        var reviewer = SampleActors.reviewer();
        pages.page(reviewer, beyond);
        pages.page(reviewer, beyond);
        assertThat(stage.cases.looks(third))
                .as("one of the agency, who is not counted")
                .hasSize(1);
        assertThat(stage.audited.lines()).filteredOn("VIEWED LOOK"::equals).hasSize(3);
    }

    @Test
    void the_next_day_begins_anew() {
        stage.clock.forward(Duration.ofDays(1));
        assertThatCode(() -> stage.reading.look(CLERK, third)).doesNotThrowAnyException();
    }

    @Test
    void an_exception_of_the_bank_allows_more() {
        var text =
                new DisclosureText(CLERK.bankId(), DisclosureBasis.LAW, "粤社函1号", "本行", "专项核查所涉办件", today(), today(), 1);
        stage.disclosures.add(new Disclosure(text, SampleActors.supervisor(), Instant.EPOCH));
        assertThatCode(() -> stage.reading.look(CLERK, third)).doesNotThrowAnyException();
    }

    @Test
    void who_comes_near_the_limit_is_told_with_article_and_value() {
        var allowance = new ViewAllowance(stage.disclosures, new RuleParameters(stage.parameters), stage.clock);
        assertThat(allowance.warning(CLERK)).hasValueSatisfying(told -> {
            assertThat(told.ruleId()).isEqualTo("DISCLOSURE-24-15");
            assertThat(told.article()).isEqualTo("24");
            assertThat(told.parameter()).isEqualTo("viewLimit.perDay");
            assertThat(told.value()).isEqualTo("2");
            assertThat(told.args()).containsExactly("2", "2", "0");
        });
        assertThat(allowance.warning(SampleActors.reviewer())).isEmpty();
        stage.clock.forward(Duration.ofDays(1));
        assertThat(allowance.warning(CLERK)).isEmpty();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(stage.clock.instant(), ServerClock.ZONE);
    }
}
