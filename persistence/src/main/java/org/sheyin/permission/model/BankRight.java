package org.sheyin.permission.model;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** 申请权限: all that a person at a bank can ever be given (Art 21(1)). Review and approval are not among it. */
public enum BankRight {
    ACCEPT("受理"),
    COMPLETE("办结");

    private static final Pattern FORBIDDEN = Pattern.compile("审|批|(?i:review|approv)"); // 审核, 复审, 初审, 审批, 批准

    private final String word;

    BankRight(String word) {
        this.word = word;
    }

    /** As the annex is filled in. */
    public String word() {
        return word;
    }

    /** @param typed the annex's word or the name */
    public static Optional<BankRight> parse(String typed) {
        return Arrays.stream(values())
                .filter(right -> right.word.equals(typed) || right.name().equals(typed))
                .findFirst();
    }

    /** Whether somebody asks for what nobody at a bank may have. */
    public static boolean isForbidden(String typed) {
        return FORBIDDEN.matcher(typed).find();
    }
}
