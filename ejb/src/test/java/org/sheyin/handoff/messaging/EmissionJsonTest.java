package org.sheyin.handoff.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sheyin.handoff.messaging.EmissionJson.MalformedMessageException;
import org.sheyin.handoff.model.Address;
import org.sheyin.handoff.model.Emission;

class EmissionJsonTest {
    private static final Emission MESSAGE =
            new Emission(2026110000000042L, Address.SUBMITTED, 2026110000000007L, 2, "ab12", 3);
    private static final String GOOD = EmissionJson.write(MESSAGE);

    private static void isMalformed(String text) {
        assertThatExceptionOfType(MalformedMessageException.class)
                .isThrownBy(() -> EmissionJson.read(text, Address.SUBMITTED));
    }

    @Test
    void what_was_written_is_read_again() {
        assertThat(EmissionJson.read(GOOD, Address.SUBMITTED)).isEqualTo(MESSAGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "42",
                "\"text\"",
                "{",
                "{}",
                "<message/>",
                "{\"type\":\"cases.submitted\"}"
            })
    void what_is_no_message_is_malformed(String text) {
        isMalformed(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"type", "format", "id", "emission", "caseId", "version", "hash"})
    void without_one_of_its_parts_it_is_malformed(String part) {
        isMalformed(GOOD.replace("\"" + part + "\"", "\"other\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "null", "true", "2.5", "4294967298", "1e400", "1e99999999999"})
    void a_version_that_is_no_whole_number_is_malformed(String version) {
        isMalformed(GOOD.replace("\"version\":2", "\"version\":" + version));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "AB12", "ab12\\\",\\\"cd", "{}", "ab 12"})
    void a_hash_that_is_none_is_malformed(String hash) {
        isMalformed(GOOD.replace("\"hash\":\"ab12\"", "\"hash\":\"" + hash + "\""));
    }

    @Test
    void a_text_nested_without_end_is_malformed() {
        isMalformed("{\"a\":".repeat(5_000));
    }

    @Test
    void a_message_of_another_queue_or_format_is_malformed() {
        isMalformed(GOOD.replace(Address.SUBMITTED, Address.DECIDED));
        isMalformed(GOOD.replace("\"format\":1", "\"format\":2"));
    }

    @Test
    void an_id_beyond_any_number_of_the_database_is_malformed() {
        isMalformed(GOOD.replace("2026110000000007", "99999999999999999999"));
        isMalformed(GOOD.replace("2026110000000007", "0.5"));
    }
}
