package org.sheyin.account.model;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Accounts of the tests, brought to a state by the steps of their life. */
public final class SampleAccount {
    public static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    private SampleAccount() {}

    public static Account in(AccountState state) {
        var account = new Account("zhangsan", "张三", Affiliation.bank(7, 70L), Set.of(Role.BANK_HANDLER), NOW);
        wayTo(state).forEach(action -> account.apply(action, NOW).orThrow());
        return account;
    }

    private static List<AccountAction> wayTo(AccountState state) {
        return switch (state) {
            case PENDING -> List.of();
            case ACTIVE -> List.of(AccountAction.ACTIVATE);
            case WARNED -> List.of(AccountAction.ACTIVATE, AccountAction.WARN);
            case FROZEN -> List.of(AccountAction.FREEZE);
            case CANCELLED -> List.of(AccountAction.FREEZE, AccountAction.CANCEL);
        };
    }
}
