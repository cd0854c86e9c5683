package org.sheyin.proof.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** The lot of a closing (Annex 2: 5 % are checked afterwards). */
class LotTest {
    private static final SecretKey KEY = new SecretKeySpec(new byte[32], "AES");
    private static final int CASES = 20_000;

    private static double share(int percent) {
        return LongStream.range(0, CASES)
                        .filter(id -> Lot.of(KEY, id, 0, percent, 1).isDrawn())
                        .count()
                / (double) CASES;
    }

    @Test
    void it_draws_about_the_share_and_all_of_a_hundred_percent() {
        assertThat(share(5)).isBetween(0.04, 0.06);
        assertThat(share(1)).isBetween(0.005, 0.015);
        assertThat(share(100)).isEqualTo(1.0);
    }

    @Test
    void it_is_the_same_each_time_and_another_one_in_each_round_and_with_each_key() {
        assertThat(Lot.of(KEY, 7, 0, 5, 1)).isEqualTo(Lot.of(KEY, 7, 0, 5, 1));
        assertThat(Lot.of(KEY, 7, 1, 5, 1).number())
                .isNotEqualTo(Lot.of(KEY, 7, 0, 5, 1).number());
        byte[] other = new byte[32];
        other[0] = 1;
        assertThat(Lot.of(new SecretKeySpec(other, "AES"), 7, 0, 5, 1).number())
                .isNotEqualTo(Lot.of(KEY, 7, 0, 5, 1).number());
    }

    @Test
    void a_number_below_the_share_is_drawn() {
        assertThat(new Lot(499, 5, 1).isDrawn()).isTrue();
        assertThat(new Lot(500, 5, 1).isDrawn()).isFalse();
    }
}
