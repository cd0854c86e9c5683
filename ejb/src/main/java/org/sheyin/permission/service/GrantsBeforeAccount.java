package org.sheyin.permission.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.sheyin.account.model.Role;
import org.sheyin.account.service.OpeningCondition;
import org.sheyin.permission.model.PermissionRepository;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;
import org.sheyin.staff.model.StaffMember;

/** A handler's account opens when his rights were asked for, reviewed and opened at his outlet (Art 21(1), Annex 3). */
@ApplicationScoped
public class GrantsBeforeAccount implements OpeningCondition {
    private final PermissionRepository requests;

    protected GrantsBeforeAccount() {
        this(null);
    }

    @Inject
    public GrantsBeforeAccount(PermissionRepository requests) {
        this.requests = requests;
    }

    @Override
    public Decision judge(StaffMember member, Set<Role> roles) {
        Long outlet = member.workplace().outletId();
        boolean opened = !roles.contains(Role.BANK_HANDLER)
                || outlet != null && !requests.grants(member.idIndex(), outlet).isEmpty();
        return Decision.when(opened, Reason.of("PERMISSION-21-33", "21(1)"));
    }
}
