package org.sheyin.account.service;

import java.io.Serializable;
import org.sheyin.account.model.AccountState;
import org.sheyin.account.model.Role;
import org.sheyin.shared.model.OrgKind;

/**
 * What the list of accounts is asked for.
 *
 * @param text part of login name or name, empty for all
 * @param state null for all; an account that is locked for a while counts as locked, not as active
 * @param locked only those that are locked for a while
 * @param role null for all
 * @param kind null for all
 */
public record AccountFilter(String text, AccountState state, boolean locked, Role role, OrgKind kind)
        implements Serializable {
    public static final AccountFilter ALL = new AccountFilter("", null, false, null, null);
}
