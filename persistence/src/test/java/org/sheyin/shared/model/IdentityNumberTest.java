package org.sheyin.shared.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hutool.core.util.IdcardUtil;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityNumberTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        "440104199001010010, RESIDENT_ID, 1990-01-01, MALE",
        "441900198512311231, RESIDENT_ID, 1985-12-31, MALE",
        "44010419491231002X, RESIDENT_ID, 1949-12-31, FEMALE",
        "440104202611230015, RESIDENT_ID, 2026-11-23, MALE",
        "810000199003071237, HKM_RESIDENCE, 1990-03-07, MALE",
        "820000198808088885, HKM_RESIDENCE, 1988-08-08, FEMALE",
        "830000199502140026, TW_RESIDENCE, 1995-02-14, FEMALE",
        "931840198006150019, FOREIGN_PR, 1980-06-15, MALE",
        "943156200101010029, FOREIGN_PR, 2001-01-01, FEMALE",
    })
    void a_good_number_tells_kind_birth_date_and_sex(String typed, IdentityKind kind, LocalDate born, Sex sex) {
        var number = IdentityNumber.check(typed, TODAY).orThrow();

        assertThat(number.kind()).isEqualTo(kind);
        assertThat(number.birthDate()).contains(born);
        assertThat(number.sex()).contains(sex);
    }

    @ParameterizedTest
    @CsvSource({
        "'', LENGTH",
        "44010419900101001, LENGTH",
        "4401041990010100100, LENGTH",
        "440104900101001, LENGTH",
        "44010419900101001A, CHARACTERS",
        "4401O4199001010010, CHARACTERS",
        "990104199001010018, REGION",
        "44000019900101001X, REGION",
        "840000199003071232, REGION",
        "810001199003071237, REGION",
        "440104202602290016, BIRTH_DATE",
        "440104202611240010, BIRTH_DATE",
        "440104189912310015, BIRTH_DATE",
        "440104199013010010, BIRTH_DATE",
        "440104199001010011, CHECKSUM",
        "440104199001010100, CHECKSUM",
        "931840198006150018, CHECKSUM",
        "1AN110176040101, CHARACTERS",
        "CAN990176040101, REGION",
        "CAN110176133101, BIRTH_DATE",
    })
    void a_bad_number_tells_what_is_wrong(String typed, ValueProblem problem) {
        assertThat(IdentityNumber.check(typed, TODAY).problem()).contains(problem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "44010419491231002x",
                "４４０１０４１９４９１２３１００２Ｘ",
                " 440104 19491231 002ｘ ",
                "440104\u3000194912\u00a031002X",
                "\u200b44010419491231002X\ufeff"
            })
    void full_width_blanks_and_lower_case_are_normalised(String typed) {
        assertThat(IdentityNumber.check(typed, TODAY).orThrow().value()).isEqualTo("44010419491231002X");
    }

    @Test
    void the_old_foreigners_number_gives_neither_birth_date_nor_sex() {
        var number = IdentityNumber.check("can110176040101", TODAY).orThrow();

        assertThat(number.kind()).isEqualTo(IdentityKind.FOREIGN_PR);
        assertThat(number.birthDate()).isEmpty();
        assertThat(number.sex()).isEmpty();
        assertThat(number.masked()).isEqualTo("CAN1*******0101");
    }

    @Test
    void another_document_than_the_chosen_one_is_a_mismatch() {
        var permit = "810000199003071237";

        assertThat(IdentityNumber.check(permit, IdentityKind.RESIDENT_ID, TODAY).problem())
                .contains(ValueProblem.TYPE_MISMATCH);
        assertThat(IdentityNumber.check(permit, IdentityKind.HKM_RESIDENCE, TODAY)
                        .isValid())
                .isTrue();
        assertThat(IdentityNumber.check("8100001990", IdentityKind.RESIDENT_ID, TODAY)
                        .problem())
                .contains(ValueProblem.LENGTH);
    }

    @Test
    void printing_it_shows_it_masked() {
        var number = IdentityNumber.check("44010419491231002X", TODAY).orThrow();

        assertThat(number.masked()).isEqualTo("4401**********002X");
        assertThat(number).hasToString("4401**********002X");
        assertThat(number)
                .isEqualTo(IdentityNumber.check("44010419491231002x", TODAY).orThrow());
    }

    @Test
    void the_checksum_agrees_with_a_maintained_library() {
        for (int sequence = 0; sequence < 1000; sequence++) {
            String stem = "44010419900101%03d".formatted(sequence);
            String number = stem + IdentityRules.checkOf(stem);

            assertThat(IdcardUtil.isValidCard18(number)).as(number).isTrue();
            assertThat(IdentityNumber.check(number, TODAY).isValid()).as(number).isTrue();
        }
    }

    @Test
    void every_single_wrong_digit_is_found() {
        String good = "440104199001010010";
        for (int place = 0; place < 17; place++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String wrong = good.substring(0, place) + digit + good.substring(place + 1);
                assertThat(IdentityNumber.check(wrong, TODAY).isValid())
                        .as(wrong)
                        .isEqualTo(wrong.equals(good));
            }
        }
    }
}
