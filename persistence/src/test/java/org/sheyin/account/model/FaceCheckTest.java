package org.sheyin.account.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sheyin.shared.model.IdentityKind;

/** ACCOUNT-25-38 and ACCOUNT-25-39: three persons, and one enrolment within half an hour. */
class FaceCheckTest {
    private static final Instant NOW = Instant.parse("2026-11-28T01:00:00Z");

    private final FaceCheck check = new FaceCheck(1, IdentityKind.RESIDENT_ID, 2, 3, NOW);

    @ParameterizedTest
    @CsvSource({"1, 2, 3, true", "1, 1, 3, false", "1, 2, 1, false", "1, 2, 2, false"})
    void personOfficerAndWitnessAreThree(long person, long officer, long witness, boolean allowed) {
        assertThat(FaceCheck.threePersons(person, officer, witness).isAllowed()).isEqualTo(allowed);
    }

    @Test
    void itOpensOneEnrolment() {
        assertThat(check.use(2, NOW).isAllowed()).isTrue();
        assertThat(check.use(2, NOW).isAllowed()).isFalse();
    }

    @Test
    void afterHalfAnHourOrForAnotherOfficerItOpensNone() {
        assertThat(check.use(3, NOW).isAllowed()).isFalse();
        assertThat(check.use(2, NOW.plus(FaceCheck.VALID)).isAllowed()).isFalse();
        assertThat(check.use(2, NOW.plus(FaceCheck.VALID).minusSeconds(1)).isAllowed())
                .isTrue();
    }
}
