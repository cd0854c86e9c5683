package org.sheyin.account.service;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.sheyin.account.model.AccountState;
import org.sheyin.account.model.Role;
import org.sheyin.shared.model.OrgKind;

/**
 * A line of the list of accounts.
 *
 * @param agency name of the agency, null at banks and for administrators; so are bank and outlet
 * @param passwordOnce a one-use password waits for its login
 * @param lockedUntil null when the last login did not fail too often
 */
public record AccountRow(
        long id,
        String loginName,
        String displayName,
        OrgKind kind,
        String agency,
        String bank,
        String outlet,
        AccountState state,
        boolean passwordOnce,
        Instant lockedUntil,
        Instant lastLogin,
        List<Role> roles)
        implements Serializable {

    /** As the query reads it. */
    public AccountRow(
            Long id,
            String loginName,
            String displayName,
            OrgKind kind,
            String agency,
            String bank,
            String outlet,
            AccountState state,
            Boolean passwordOnce,
            Instant lockedUntil,
            Instant lastLogin) {
        this(
                id,
                loginName,
                displayName,
                kind,
                agency,
                bank,
                outlet,
                state,
                passwordOnce,
                lockedUntil,
                lastLogin,
                List.of());
    }

    AccountRow with(List<Role> held) {
        return new AccountRow(
                id,
                loginName,
                displayName,
                kind,
                agency,
                bank,
                outlet,
                state,
                passwordOnce,
                lockedUntil,
                lastLogin,
                held);
    }

    public boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }
}
