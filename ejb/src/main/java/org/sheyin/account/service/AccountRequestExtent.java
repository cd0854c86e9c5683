package org.sheyin.account.service;

/** Which requests a list shows. */
public enum AccountRequestExtent {
    WAITING("r.decidedAt is null"),
    DONE("r.confirmed = true"),
    DECLINED("r.confirmed = false"),
    ALL("r.id > 0");

    private final String condition;

    AccountRequestExtent(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
