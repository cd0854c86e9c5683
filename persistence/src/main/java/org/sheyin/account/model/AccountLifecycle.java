package org.sheyin.account.model;

import static org.sheyin.account.model.AccountAction.*;
import static org.sheyin.account.model.AccountState.*;

import java.util.EnumSet;
import org.sheyin.lifecycle.model.Lifecycle;

/** The life of an account as one table (Art 21). */
public final class AccountLifecycle {
    public static final Lifecycle<AccountState, AccountAction> TABLE = Lifecycle.of(
                    AccountState.class, AccountAction.class, PENDING)
            .step(PENDING, ACTIVATE, ACTIVE)
            .step(PENDING, FREEZE, FROZEN)
            .step(ACTIVE, WARN, WARNED)
            .step(ACTIVE, FREEZE, FROZEN)
            .step(WARNED, WARN, WARNED)
            .step(WARNED, CONTINUE, ACTIVE)
            .step(WARNED, FREEZE, FROZEN)
            .step(FROZEN, REACTIVATE, ACTIVE)
            .step(FROZEN, REOPEN, PENDING)
            .step(FROZEN, GIVE_BACK, ACTIVE)
            .step(FROZEN, GIVE_BACK_WARNED, WARNED)
            .step(FROZEN, GIVE_BACK_PENDING, PENDING)
            .step(FROZEN, CANCEL, CANCELLED)
            .step(CANCELLED, REVIVE, FROZEN)
            .build(EnumSet.of(CANCELLED));

    private AccountLifecycle() {}

    /** What leads back to the state from which an account was frozen. */
    static AccountAction wayBack(AccountState from) {
        return from == AccountState.PENDING
                ? AccountAction.GIVE_BACK_PENDING
                : from == AccountState.WARNED ? AccountAction.GIVE_BACK_WARNED : AccountAction.GIVE_BACK;
    }
}
