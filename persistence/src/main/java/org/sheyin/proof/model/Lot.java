package org.sheyin.proof.model;

import java.util.HexFormat;
import javax.crypto.SecretKey;
import org.sheyin.shared.model.Digest;

/**
 * The lot of a closing: always the same for the same case and round, not to be foreseen at the bank, and to be recomputed
 * by whoever has the key.
 *
 * @param number 0 to 9999
 * @param share percent that is drawn (sample.postCheck)
 * @param version of the parameter
 */
public record Lot(int number, int share, int version) {
    private static final int LOTS = 10_000;
    private static final int HEX = 8;

    /** @param round how often the case was closed before */
    public static Lot of(SecretKey key, long caseId, int round, int share, int version) {
        String hash = Digest.keyed(key, "post-check:" + caseId + ":" + round);
        long number = HexFormat.fromHexDigitsToLong(hash, 0, HEX) % LOTS;
        return new Lot((int) number, share, version);
    }

    public boolean isDrawn() {
        return number < share * LOTS / 100;
    }
}
