package org.sheyin.audit.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AuditSuiteTest {
    private static final byte[] TEXT = "abc".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] SECRET = new byte[32];

    static {
        SECRET[31] = 7;
    }

    private static AuditSuite other(AuditSuite suite) {
        return suite == AuditSuite.SM3 ? AuditSuite.SHA256 : AuditSuite.SM3;
    }

    @ParameterizedTest
    @EnumSource(AuditSuite.class)
    void what_one_key_signed_its_public_key_knows_and_no_other_does(AuditSuite suite) {
        byte[] signed = suite.sign(suite.privateKey(SECRET), TEXT);

        assertThat(suite.isSigned(suite.publicKey(SECRET), TEXT, signed)).isTrue();
        assertThat(suite.isSigned(suite.publicKey(new byte[32]), TEXT, signed)).isFalse();
        assertThat(suite.isSigned(suite.publicKey(SECRET), SECRET, signed)).isFalse();
        assertThat(suite.isSigned(suite.publicKey(SECRET), TEXT, TEXT)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(AuditSuite.class)
    void a_key_of_the_other_suite_is_refused(AuditSuite suite) {
        var foreign = other(suite);
        byte[] signed = suite.sign(suite.privateKey(SECRET), TEXT);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> suite.sign(foreign.privateKey(SECRET), TEXT))
                .withMessageContaining("is not on");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> suite.isSigned(foreign.publicKey(SECRET), TEXT, signed))
                .withMessageContaining("is not on");
    }

    @ParameterizedTest
    @EnumSource(AuditSuite.class)
    void keys_are_read_again_from_their_usual_forms(AuditSuite suite) {
        var key = suite.privateKey(SECRET);
        var open = suite.publicKey(SECRET);

        byte[] signed = suite.sign(suite.privateKeyOf(key.getEncoded()), TEXT);
        assertThat(suite.isSigned(suite.publicKeyOf(open.getEncoded()), TEXT, signed))
                .isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> suite.publicKeyOf(TEXT));
    }

    /** GB/T 32905, appendix A, and FIPS 180-4. */
    @Test
    void the_hashes_are_those_of_the_standards() {
        assertThat(HexFormat.of().formatHex(AuditSuite.SM3.digest().digest(TEXT)))
                .isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
        assertThat(HexFormat.of().formatHex(AuditSuite.SHA256.digest().digest(TEXT)))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void a_row_tells_suite_and_version_of_its_key_in_one_number() {
        assertThat(AuditSuite.ofMac(AuditSuite.SM3.macVersion(3))).isEqualTo(AuditSuite.SM3);
        assertThat(AuditSuite.keyVersion(AuditSuite.SM3.macVersion(3))).isEqualTo(3);
        assertThatIllegalArgumentException().isThrownBy(() -> AuditSuite.ofMac(9001));
        var key = new SecretKeySpec(SECRET, "AES");
        assertThat(AuditSuite.SM3.mac(key).doFinal(TEXT))
                .hasSize(32)
                .isNotEqualTo(AuditSuite.SHA256.mac(key).doFinal(TEXT));
    }
}
