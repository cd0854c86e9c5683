package org.sheyin.account.model;

/** The life of an account (账户: 待启用→正常→预警→冻结→注销). */
public enum AccountState {
    PENDING,
    ACTIVE,
    WARNED,
    FROZEN,
    CANCELLED;

    public boolean mayLogIn() {
        return this == PENDING || this == ACTIVE || this == WARNED;
    }
}
