package org.sheyin.account.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.account.model.SampleAccount.NOW;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sheyin.shared.model.Reason;

/** Rules ACCOUNT-21-2 and ACCOUNT-21-3: a reset is decided once, by another person. */
class PasswordResetTest {
    private static final long OWNER = 1;
    private static final long ASKER = 2;
    private static final long OTHER = 3;

    private final PasswordReset reset = new PasswordReset(OWNER, ResetKind.PASSWORD, "忘记密码", ASKER, NOW);

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void another_person_decides(boolean confirm) {
        assertThat(reset.decide(confirm, OTHER, NOW).isAllowed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {OWNER, ASKER})
    void neither_the_owner_nor_who_asked_decides(long by) {
        assertThat(reset.decide(true, by, NOW).reasons())
                .extracting(Reason::ruleId)
                .containsExactly("ACCOUNT-21-2");
        assertThat(reset.decide(true, OTHER, NOW).isAllowed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_is_decided_is_not_decided_again(boolean confirm) {
        reset.decide(confirm, OTHER, NOW).orThrow();

        assertThat(reset.decide(true, OTHER, NOW).reasons())
                .extracting(Reason::ruleId)
                .containsExactly("ACCOUNT-21-3");
    }
}
