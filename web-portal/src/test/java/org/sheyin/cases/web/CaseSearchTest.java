package org.sheyin.cases.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sheyin.cases.service.CaseExtent;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.web.Format;

class CaseSearchTest {
    private static final Actor CLERK =
            new Actor(7, "甲", OrgKind.BANK, "440106", 0, 3, 10, false, Set.of(Right.CASE_READ), 1, "test");

    @Test
    void the_address_holds_all_by_which_the_number_was_counted() {
        var search = CaseSearch.of(CaseListView.ALL)
                .acceptedIn("90d")
                .atOutlet(12)
                .in("4401")
                .sentBack();
        assertThat(search.address())
                .isEqualTo("/cases/list.xhtml?view=all&accepted=90d&returned=true&outlet=12&region=4401");
        assertThat(search.filter(CLERK).within()).isEqualTo(new CaseExtent(12L, "4401", true, null, ""));
    }

    @Test
    void days_back_count_today() {
        var today = LocalDate.now(Format.ZONE);
        assertThat(CaseSearch.of(CaseListView.ALL)
                        .acceptedIn("14d")
                        .filter(CLERK)
                        .acceptedFrom())
                .isEqualTo(today.minusDays(13).atStartOfDay(Format.ZONE).toInstant());
        assertThat(CaseSearch.of(CaseListView.ALL)
                        .acceptedIn("today")
                        .filter(CLERK)
                        .acceptedFrom())
                .isEqualTo(today.atStartOfDay(Format.ZONE).toInstant());
    }

    @Test
    void one_day_ends_at_its_midnight() {
        var filter = CaseSearch.of(CaseListView.ALL).acceptedIn("2026-02-28").filter(CLERK);
        assertThat(filter.acceptedFrom()).isEqualTo("2026-02-27T16:00:00Z");
        assertThat(filter.within().acceptedBefore()).isEqualTo("2026-02-28T16:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "2026-13-01", "9999d", "yesterday", "' or 1=1", "2026-1-1"})
    void what_is_no_span_asks_for_nothing(String span) {
        var filter = CaseSearch.of(CaseListView.ALL).acceptedIn(span).filter(CLERK);
        assertThat(filter.acceptedFrom()).isNull();
        assertThat(filter.within().acceptedBefore()).isNull();
    }

    @Test
    void an_identity_number_is_no_case_number_and_leaves_the_address() {
        assertThat(CaseSearch.isNumber("440106-20261127-000170-1")).isTrue();
        assertThat(CaseSearch.isNumber("440106202611270001701")).isTrue();
        assertThat(CaseSearch.isNumber("440106199001010019")).isFalse();
        assertThat(CaseSearch.isNumber("440106900101001")).isFalse();
        assertThat(CaseSearch.isNumber("44010619900101001X")).isFalse();
        assertThat(CaseSearch.isNumber("张三")).isFalse();
    }
}
