package org.sheyin.recovery.model;

import java.math.BigDecimal;
import java.util.OptionalLong;

/** Amounts in fen, and as people write them. */
public final class Fen {
    private static final int DECIMALS = 2;

    private Fen() {}

    /** @param yuan such as {@code 1,234.50}; empty when it is no amount of at most two decimals above 0 */
    public static OptionalLong parse(String yuan) {
        String plain = yuan == null ? "" : yuan.strip().replace(",", "");
        if (!plain.matches("\\d{1,10}(\\.\\d{1,2})?")) {
            return OptionalLong.empty();
        }
        long fen = new BigDecimal(plain).movePointRight(DECIMALS).longValueExact();
        return fen > 0 ? OptionalLong.of(fen) : OptionalLong.empty();
    }

    public static BigDecimal yuan(long fen) {
        return BigDecimal.valueOf(fen, DECIMALS);
    }
}
