package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaseFigureTest {
    private static final CaseFigure OUTLET = new CaseFigure("12", "甲支行", 7, 2, 1, 3, 3, 2, 1.5, 20.0);

    @Test
    void rates_are_per_cent_with_one_decimal() {
        assertThat(OUTLET.returnRate()).isEqualTo(28.6);
        assertThat(OUTLET.onTimeRate()).isEqualTo(66.7);
    }

    @Test
    void what_is_neither_open_nor_decided_has_ended_otherwise() {
        assertThat(OUTLET.ended()).isEqualTo(1);
    }

    @Test
    void a_group_without_cases_has_no_rates_but_nought() {
        assertThat(CaseFigure.none("440300").returnRate()).isZero();
        assertThat(CaseFigure.none("440300").onTimeRate()).isZero();
    }
}
