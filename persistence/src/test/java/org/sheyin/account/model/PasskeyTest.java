package org.sheyin.account.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PasskeyTest {
    private static final Instant NOW = Instant.parse("2026-11-28T01:00:00Z");
    private static final Passkey.Credential CREDENTIAL = new Passkey.Credential("id", new byte[] {1}, 0, "model");

    @Test
    void onlyAfterAFaceCheckItProvesThePerson() {
        assertThat(new Passkey(1, CREDENTIAL, "我的", null, NOW).factor()).isEqualTo(LoginFactor.PASSKEY);
        assertThat(new Passkey(1, CREDENTIAL, "我的", 9L, NOW).factor()).isEqualTo(LoginFactor.PERSON_PASSKEY);
    }

    @Test
    void itHasANameOfFortyCharactersAtMost() {
        var passkey = new Passkey(1, CREDENTIAL, " 我的 ", null, NOW);
        assertThat(passkey.label()).isEqualTo("我的");
        for (String label : new String[] {null, "", "  ", "长".repeat(41)}) {
            assertThat(passkey.rename(label).reasons()).singleElement().satisfies(reason -> assertThat(reason.ruleId())
                    .isEqualTo("ACCOUNT-25-33"));
        }
        assertThat(passkey.rename("长".repeat(40)).isAllowed()).isTrue();
    }

    @Test
    void aRemovedOneStaysAsItWasRemoved() {
        var passkey = new Passkey(1, CREDENTIAL, "我的", null, NOW);
        passkey.remove(1, NOW);
        passkey.remove(2, NOW.plusSeconds(1));
        assertThat(passkey.isLive()).isFalse();
    }
}
