package org.sheyin.account.service;

import java.util.Set;
import org.sheyin.account.model.Role;
import org.sheyin.shared.model.Decision;
import org.sheyin.staff.model.StaffMember;

/** What has to be so before somebody is given roles; concepts above the accounts say it (Art 21(1)). All are asked. */
public interface OpeningCondition {
    /** @param roles that the account does not have yet */
    Decision judge(StaffMember member, Set<Role> roles);
}
