package org.sheyin.cases.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whoever had a case goes on seeing it, and an agency that has it is not a former one (Art 6). */
class JurisdictionTest {
    private final Jurisdiction first = new Jurisdiction(7, 70, "440104", 5, "440100", "440106");

    @Test
    void each_agency_on_the_way_is_kept_and_the_outlet_stays() {
        var third = first.referredTo(6, "440600", "440604").referredTo(8, "441900", "441900");
        assertThat(third.wasOf("440106")).isTrue();
        assertThat(third.wasOf("440604")).isTrue();
        assertThat(third.wasOf("441900")).isFalse();
        assertThat(third.wasOf("440104")).isFalse();
        assertThat(third.outletId()).isEqualTo(70);
        assertThat(third.agencyCity()).isEqualTo("441900");
        assertThat(first.wasOf("440106")).isFalse();
    }

    @Test
    void a_case_that_comes_back_is_of_its_agency_again() {
        var back = first.referredTo(6, "440600", "440604").referredTo(5, "440100", "440106");
        assertThat(back.wasOf("440106")).isFalse();
        assertThat(back.wasOf("440604")).isTrue();
    }
}
