package org.sheyin.dormancy.model;

import org.sheyin.account.model.AccountAction;

/** What a run does about one account. */
public enum SweepStep {
    WARN(AccountAction.WARN),
    FREEZE(AccountAction.FREEZE),
    CANCEL(AccountAction.CANCEL),
    /** It was due, and is exempt. */
    SPARE(null),
    /** It was due, and is the last one by which the province's security is administered. */
    KEEP(null);

    private final AccountAction action;

    SweepStep(AccountAction action) {
        this.action = action;
    }

    /** Null when the account stays as it is. */
    public AccountAction action() {
        return action;
    }

    /** Whether it takes something from the person, so that it can be taken back. */
    public boolean isTaking() {
        return this == FREEZE || this == CANCEL;
    }
}
