package org.sheyin.shared.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class SealerTest {
    private static final String PLACE = "case:2026110000000001";
    private static final Map<Integer, SecretKey> KEYS = Map.of(1, key(1), 2, key(2));

    private final Sealer sealer = new Sealer(KEYS::get);

    @Test
    void what_is_sealed_opens_again_at_its_place() {
        byte[] sealed = sealer.seal("张三 440106199001011234", PLACE, 1);

        assertThat(sealer.open(sealed, PLACE)).isEqualTo("张三 440106199001011234");
    }

    @Test
    void the_sealed_text_does_not_show_the_text() {
        assertThat(new String(sealer.seal("440106199001011234", PLACE, 1), StandardCharsets.ISO_8859_1))
                .doesNotContain("440106199001011234");
    }

    @Test
    void the_same_text_is_sealed_differently_each_time() {
        assertThat(sealer.seal("张三", PLACE, 1)).isNotEqualTo(sealer.seal("张三", PLACE, 1));
    }

    @Test
    void a_sealed_text_moved_to_another_row_is_refused() {
        byte[] sealed = sealer.seal("张三", PLACE, 1);

        assertThatThrownBy(() -> sealer.open(sealed, "case:2026110000000002"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_change_of_any_byte_is_noticed() {
        byte[] sealed = sealer.seal("张三", PLACE, 1);
        for (int i = Integer.BYTES; i < sealed.length; i++) {
            byte[] altered = sealed.clone();
            altered[i] ^= 1;
            assertThatThrownBy(() -> sealer.open(altered, PLACE)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void a_text_under_an_older_key_still_opens() {
        byte[] old = sealer.seal("旧", PLACE, 1);
        byte[] fresh = sealer.seal("新", PLACE, 2);

        assertThat(sealer.open(old, PLACE)).isEqualTo("旧");
        assertThat(sealer.open(fresh, PLACE)).isEqualTo("新");
    }

    @Test
    void without_its_key_nothing_opens() {
        byte[] sealed = sealer.seal("张三", PLACE, 2);
        var withoutSecond = new Sealer(Map.of(1, key(1))::get);

        assertThatThrownBy(() -> withoutSecond.open(sealed, PLACE)).isInstanceOf(IllegalStateException.class);
    }

    private static SecretKey key(int fill) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) fill);
        return new SecretKeySpec(bytes, "AES");
    }
}
