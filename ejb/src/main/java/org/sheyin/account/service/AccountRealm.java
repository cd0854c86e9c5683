package org.sheyin.account.service;

import java.util.stream.Collectors;
import org.apache.shiro.authc.AuthenticationInfo;
import org.apache.shiro.authc.AuthenticationToken;
import org.apache.shiro.authc.SimpleAuthenticationInfo;
import org.apache.shiro.authc.credential.AllowAllCredentialsMatcher;
import org.apache.shiro.authz.AuthorizationInfo;
import org.apache.shiro.authz.SimpleAuthorizationInfo;
import org.apache.shiro.realm.AuthorizingRealm;
import org.apache.shiro.subject.PrincipalCollection;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.model.SystemPart;

/** Shiro's view of the accounts. The principal is the account's id; nothing is cached, so a withdrawn right is gone. */
public class AccountRealm extends AuthorizingRealm {
    private static final Actor SYSTEM = Actor.system(SystemPart.LOGIN);

    private final Authentication authentication;

    public AccountRealm(Authentication authentication) {
        // The services have taken password and second step: they must count failures in the same place.
        super(null, new AllowAllCredentialsMatcher());
        this.authentication = authentication;
        setName("accounts");
        setAuthenticationTokenClass(ProvenLogin.class);
        setCachingEnabled(false);
    }

    @Override
    protected AuthenticationInfo doGetAuthenticationInfo(AuthenticationToken token) {
        return new SimpleAuthenticationInfo(((ProvenLogin) token).accountId(), "", getName());
    }

    @Override
    protected AuthorizationInfo doGetAuthorizationInfo(PrincipalCollection principals) {
        var info = new SimpleAuthorizationInfo();
        authentication
                .session(SYSTEM, (Long) principals.getPrimaryPrincipal(), "")
                .ifPresent(session -> info.setStringPermissions(
                        session.actor().rights().stream().map(Right::permission).collect(Collectors.toSet())));
        return info;
    }
}
