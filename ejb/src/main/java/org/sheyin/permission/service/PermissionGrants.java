package org.sheyin.permission.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.sheyin.permission.model.BankRight;
import org.sheyin.permission.model.PermissionGrant;
import org.sheyin.permission.model.PermissionRepository;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** What somebody may do at an outlet now: what the eligibility gate asks. */
@Stateless
public class PermissionGrants {
    private PermissionRepository requests;

    public PermissionGrants() {}

    @Inject
    public PermissionGrants(PermissionRepository requests) {
        this.requests = requests;
    }

    /**
     * @param idIndex blind index of the person's number ({@link PermissionSheets#index})
     * @param right that the step needs; 办结 includes 受理
     */
    @UseCase(Right.SELF)
    public boolean isOpen(Actor actor, String idIndex, long outletId, String itemCode, BankRight right) {
        return includes(requests.grants(idIndex, outletId), itemCode, right);
    }

    /** The same of whoever acts: by the account that was known when the permission was opened. */
    @UseCase(Right.SELF)
    public boolean isMine(Actor actor, String itemCode, BankRight right) {
        return includes(requests.grants(actor.accountId(), actor.outletId()), itemCode, right);
    }

    private static boolean includes(List<PermissionGrant> grants, String itemCode, BankRight right) {
        return grants.stream()
                .filter(grant -> grant.itemCode().equals(itemCode))
                .anyMatch(grant -> grant.right() == right || grant.right() == BankRight.COMPLETE);
    }
}
