package org.sheyin.shared.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    @ParameterizedTest
    @ValueSource(strings = {"13800001234", "+86 138-0000-1234", "１３８００００１２３４", "008613800001234", "8613800001234"})
    void a_mobile_number_is_normalised_and_masked(String typed) {
        var number = MobileNumber.check(typed).orThrow();

        assertThat(number.value()).isEqualTo("13800001234");
        assertThat(number).hasToString("138****1234");
    }

    @ParameterizedTest
    @CsvSource({
        "1380000123, LENGTH",
        "138000012345, LENGTH",
        "12800001234, CHARACTERS",
        "1380000123a, CHARACTERS",
        "'', LENGTH"
    })
    void a_bad_mobile_number_tells_what_is_wrong(String typed, ValueProblem problem) {
        assertThat(MobileNumber.check(typed).problem()).contains(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4111 1111 1111 1111", "４１１１１１１１１１１１１１１１", "4111-1111-1111-1111"})
    void a_bank_card_is_normalised_and_masked(String typed) {
        var card = BankCard.check(typed).orThrow();

        assertThat(card.value()).isEqualTo("4111111111111111");
        assertThat(card).hasToString("4111********1111");
    }

    @ParameterizedTest
    @CsvSource({
        "4111111111111112, CHECKSUM",
        "41111111111, LENGTH",
        "41111111111111111111, LENGTH",
        "411111111111111A, CHARACTERS",
        "0000000000000000, CHARACTERS"
    })
    void a_bad_bank_card_tells_what_is_wrong(String typed, ValueProblem problem) {
        assertThat(BankCard.check(typed).problem()).contains(problem);
    }

    @Test
    void luhn_reaches_from_12_to_19_digits() {
        assertThat(BankCard.check("501800000009").isValid()).isTrue();
        assertThat(BankCard.check("6304000000000000").isValid()).isTrue();
        assertThat(BankCard.check("6222021234567890128").isValid()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "914403001922038216", "91350100m000100y43", " 91350100-M000100Y43 "})
    void a_credit_code_passes(String typed) {
        assertThat(CreditCode.check(typed).isValid()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"91350100M000100Y44, CHECKSUM", "91350100M000100Y4, LENGTH", "91350100I000100Y43, CHARACTERS"})
    void a_bad_credit_code_tells_what_is_wrong(String typed, ValueProblem problem) {
        assertThat(CreditCode.check(typed).problem()).contains(problem);
    }

    @Test
    void what_went_wrong_never_repeats_what_was_typed() {
        assertThatThrownBy(() -> BankCard.check("4111111111111112").orThrow()).hasMessage("CHECKSUM");
    }
}
