package org.sheyin.account.model;

import java.io.Serializable;

/**
 * What is asked for somebody.
 *
 * @param loginName of the account asked for; of no matter otherwise
 * @param reason why a frozen account is needed again; else a remark that may be empty
 */
public record AccountAsk(long staffId, AccountRequestKind kind, String loginName, String reason)
        implements Serializable {
    public AccountAsk {
        loginName = LoginName.normalise(loginName);
        reason = reason == null ? "" : reason.strip();
    }
}
