package org.sheyin.account.service;

import org.apache.shiro.authc.AuthenticationToken;

/**
 * A login on its way into Shiro after all its steps; made from a result that succeeded, never from what was typed.
 *
 * @param accountId of the account that the services have let in
 */
public record ProvenLogin(long accountId) implements AuthenticationToken {
    public static ProvenLogin of(LoginResult result) {
        if (!result.isSuccess()) {
            throw new IllegalArgumentException("not let in");
        }
        return new ProvenLogin(result.accountId());
    }

    @Override
    public Object getPrincipal() {
        return accountId;
    }

    @Override
    public Object getCredentials() {
        return "";
    }
}
