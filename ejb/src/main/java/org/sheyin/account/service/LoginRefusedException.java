package org.sheyin.account.service;

import org.apache.shiro.authc.AuthenticationException;
import org.sheyin.shared.model.Reason;

/** A refused login on its way through Shiro to the login page. */
public class LoginRefusedException extends AuthenticationException {
    private static final long serialVersionUID = 1L;

    private final transient Reason reason;

    public LoginRefusedException(Reason reason) {
        super(reason.ruleId());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
