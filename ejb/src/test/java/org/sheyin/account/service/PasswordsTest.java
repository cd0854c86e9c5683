package org.sheyin.account.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.apache.shiro.authc.credential.DefaultPasswordService;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    @Test
    void hashesAreArgon2idWithASaltOfTheirOwn() {
        var passwords = new Passwords();
        String hash = passwords.hash("Zebra-lamp-77x");
        assertThat(hash).startsWith("$shiro2$argon2id$").hasSizeLessThan(300);
        assertThat(passwords.hash("Zebra-lamp-77x")).isNotEqualTo(hash);
        assertThat(passwords.matches("Zebra-lamp-77x", hash)).isTrue();
        assertThat(passwords.matches("zebra-lamp-77x", hash)).isFalse();
        assertThat(passwords.matches("Zebra-lamp-77x", null)).isFalse();
    }

    @Test
    void inventedPasswordsAreNotRepeatedAndLongEnough() {
        var passwords = new Passwords();
        var invented =
                IntStream.range(0, 1000).mapToObj(i -> passwords.inventOnce()).toList();
        assertThat(invented)
                .doesNotHaveDuplicates()
                .allMatch(once -> once.length() >= 12)
                .noneMatch(once -> once.matches(".*[0O1lIi].*"));
    }

    @Test
    void whoIsInterruptedWhileWaitingForAPlaceIsToldToComeBack() {
        var crowded = new Passwords(new DefaultPasswordService(), 0);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> crowded.hash("Zebra-lamp-77x")).hasMessage("ACCOUNT-25-12");
        assertThat(Thread.interrupted()).isTrue();
    }
}
