package org.sheyin.account.web;

import java.io.Serializable;
import java.util.Arrays;
import org.sheyin.account.model.AccountState;
import org.sheyin.account.model.Role;
import org.sheyin.account.service.AccountFilter;
import org.sheyin.shared.model.OrgKind;

/** What the address of the list of accounts asks for; what cannot be read counts as not given. */
public class AccountSearch implements Serializable {
    /** Asks for the accounts that are locked for a while, whatever their state. */
    public static final String LOCKED = "LOCKED";

    private static final long serialVersionUID = 1L;

    private String standing;
    private String role;
    private String kind;

    AccountFilter filter(String person) {
        return new AccountFilter(
                person,
                named(AccountState.class, standing),
                LOCKED.equals(standing),
                named(Role.class, role),
                named(OrgKind.class, kind));
    }

    private static <E extends Enum<E>> E named(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    public boolean isNarrowed() {
        return !filter("").equals(AccountFilter.ALL);
    }

    public String[] getStates() {
        return new String[] {"PENDING", "ACTIVE", "WARNED", LOCKED, "FROZEN", "CANCELLED"};
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public String[] getKinds() {
        return new String[] {"BANK", "AGENCY", "ADMIN"};
    }

    public String getStanding() {
        return standing;
    }

    public void setStanding(String standing) {
        this.standing = standing;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }
}
