package org.sheyin.permission.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.sheyin.permission.model.BankRight;
import org.sheyin.permission.model.PermissionRepository;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.ServerClock;
import org.sheyin.shared.service.UseCase;
import org.sheyin.staff.model.Standings;

/** Which rights were opened to whoever acts; whether an item may be accepted at all says {@link PermissionGate}. */
@Stateless
public class PermissionGrants {
    private PermissionRepository requests;
    private Standings standings;
    private Clock clock;

    public PermissionGrants() {}

    @Inject
    public PermissionGrants(PermissionRepository requests, Standings standings, Clock clock) {
        this.requests = requests;
        this.standings = standings;
        this.clock = clock;
    }

    /** Whether the actor may finish the item at his outlet: 办结, which was asked for and opened by itself (Art 21(1)). */
    @UseCase(Right.CASE_ACCEPT)
    public Decision mayComplete(Actor actor, String itemCode) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ServerClock.ZONE);
        String person = standings.of(actor.accountId(), today).idIndex();
        boolean open = requests.grants(person, actor.outletId()).stream()
                .anyMatch(grant -> grant.itemCode().equals(itemCode) && grant.right() == BankRight.COMPLETE);
        return Decision.when(open, Reason.of("PERMISSION-21-31", "21(1)", itemCode));
    }
}
