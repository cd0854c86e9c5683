package org.sheyin.shared.model;

import cn.hutool.core.util.CreditCodeUtil;
import java.util.Optional;

/**
 * Unified social credit code of a legal unit (GB 32100-2015): 18 places, no I, O, S, V, Z.
 *
 * @param value the normalised code
 */
public record CreditCode(String value) {

    public CreditCode {
        if (problemOf(value).isPresent()) {
            throw new IllegalArgumentException("no credit code: " + value);
        }
    }

    public static Checked<CreditCode> check(String typed) {
        String text = TypedText.compactWithoutDashes(typed);
        return problemOf(text)
                .<Checked<CreditCode>>map(Checked::wrong)
                .orElseGet(() -> Checked.valid(new CreditCode(text)));
    }

    private static Optional<ValueProblem> problemOf(String text) {
        if (text.length() != 18) {
            return Optional.of(ValueProblem.LENGTH);
        }
        if (!text.matches("[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}")) {
            return Optional.of(ValueProblem.CHARACTERS);
        }
        return CreditCodeUtil.isCreditCode(text) ? Optional.empty() : Optional.of(ValueProblem.CHECKSUM);
    }

    @Override
    public String toString() {
        return value;
    }
}
