package org.sheyin.account.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sheyin.shared.model.Reason;

class PasswordRulesTest {
    private static final PasswordProfile PROFILE = new PasswordProfile(12, 3, Period.ofDays(180), 3);

    private static java.util.List<String> broken(String password) {
        return PasswordRules.check(password, "chen.li", PROFILE).reasons().stream()
                .map(Reason::ruleId)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zebra-lamp-77x", "红砖绿瓦Kite9 drum!", "vT7#kQ2mLp9w"})
    void aLongMixedPasswordIsTaken(String password) {
        assertThat(broken(password)).isEmpty();
    }

    @Test
    void elevenCharactersAreTooShort() {
        assertThat(broken("vT7#kQ2mLp9")).containsExactly("ACCOUNT-25-1");
    }

    @Test
    void lengthCountsCharactersNotHalvesOfThem() {
        assertThat(broken("𠮷𪚥龘爨龖Ax1kz")).containsExactly("ACCOUNT-25-1");
    }

    @Test
    void aHundredAndTwentyNineAreTooMany() {
        assertThat(broken("vT7#kQ2mLp9w".repeat(11))).containsExactly("ACCOUNT-25-1");
    }

    @Test
    void twoKindsAreTooFew() {
        assertThat(broken("zebralampkite77")).containsExactly("ACCOUNT-25-2");
    }

    @Test
    void theLoginNameMustNotBePartOfIt() {
        assertThat(broken("Xy7!Chen.Li#kQ2m")).containsExactly("ACCOUNT-25-3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Password1234!", "Qwerty@123456", "Admin#20252026", "Aaaaaaaaaaa1", "1qaz2wsx!QAZ@WSX"})
    void whatEverybodyTriesFirstIsRefused(String password) {
        assertThat(broken(password)).contains("ACCOUNT-25-4");
    }

    @Test
    void allBrokenRulesAreToldAtOnce() {
        assertThat(broken("chen.li")).containsExactly("ACCOUNT-25-1", "ACCOUNT-25-2", "ACCOUNT-25-3");
    }
}
