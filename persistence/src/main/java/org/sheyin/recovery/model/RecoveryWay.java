package org.sheyin.recovery.model;

/** How an amount came back. */
public enum RecoveryWay {
    /** 账户扣回, with the holder's consent */
    DEDUCTION,
    /** 转账退回 */
    TRANSFER,
    /** 现金缴回 */
    CASH
}
