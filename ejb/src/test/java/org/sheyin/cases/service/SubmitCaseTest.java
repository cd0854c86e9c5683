package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class SubmitCaseTest {
    @Test
    void a_token_of_ours_is_taken() {
        String token = SubmitCase.newToken();

        assertThat(new SubmitCase(1, token, null, true).token()).isEqualTo(token);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "0f8fad5b-d9cb-469f-a165-70867728950",
                "0f8fad5b-d9cb-469f-a165-70867728950ee",
                "0F8FAD5B-D9CB-469F-A165-70867728950E",
                "0f8fad5b-d9cb-469f-a165-70867728950g",
                "0f8fad5b-d9cb-469f-a165-7086772' or '"
            })
    void anything_else_is_refused_before_it_reaches_the_database(String token) {
        assertThatIllegalArgumentException().isThrownBy(() -> new SubmitCase(1, token, null, true));
    }
}
