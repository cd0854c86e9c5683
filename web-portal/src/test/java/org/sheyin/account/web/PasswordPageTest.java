package org.sheyin.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordPageTest {
    @Test
    void aPasswordTypedDifferentlyTheSecondTimeIsRefusedAtItsField() {
        assertThat(PasswordPage.sameTwice("Zebra-lamp-77x", "Zebra-lamp-77y").reasons())
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.ruleId()).isEqualTo("ACCOUNT-25-5");
                    assertThat(reason.field()).isEqualTo("repeated");
                });
        assertThat(PasswordPage.sameTwice("Zebra-lamp-77x", "Zebra-lamp-77x").isAllowed())
                .isTrue();
    }
}
