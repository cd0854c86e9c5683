package org.sheyin.catalogue.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormNormaliserTest {

    @ParameterizedTest
    @CsvSource({
        "ID_NUMBER,４４010619900520001ｘ,44010619900520001X",
        "MOBILE,+86 138-0000-0000,13800000000",
        "MOBILE,１３８０００００００0,13800000000",
        "BANK_CARD,6222 0200 0000 0000 005,6222020000000000005",
        "DATE,2026/3/1,2026-03-01",
        "DATE,2026年3月1日,2026-03-01",
        "DATE,20260301,2026-03-01",
        "MONTH,202603,2026-03",
        "MONTH,2026.3,2026-03",
        "AMOUNT,'１，234.50元',1234.50",
        "NAME,'　阿依•古丽 ',阿依·古丽",
        "TEXT,'　（南门）  ',（南门）",
        "DATE,not a date,notadate"
    })
    void a_value_has_one_way_of_writing(FieldType type, String typed, String canonical) {
        assertThat(FormNormaliser.canonical(type, typed)).isEqualTo(canonical);
    }
}
