package org.sheyin.account.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;

class SavedFilterTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "drafts", "01-01", "2026-11-27", "90d", "true", "440106-20261127-000170-1", "440100"})
    void a_code_may_be_kept(String value) {
        assertThat(SavedFilter.judge("q", value)).isEqualTo(Decision.ALLOWED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"张三", "44010619900101001X", "440106900101001", "13800138000", "id:44010619900101001x", "a b"})
    void a_name_or_a_number_of_a_person_may_not(String value) {
        assertThat(SavedFilter.judge("q", value)).isEqualTo(Decision.refuse(Reason.of("ACCOUNT-24-1", "24", "q")));
    }
}
