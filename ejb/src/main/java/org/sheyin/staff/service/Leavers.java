package org.sheyin.staff.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.MonthIds;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;
import org.sheyin.staff.model.Leaving;
import org.sheyin.staff.model.LeavingAction;
import org.sheyin.staff.model.LeavingFacts;
import org.sheyin.staff.model.StaffMember;
import org.sheyin.staff.model.StaffRepository;

/** 离岗 (Art 21(2)): filed by the person's organization, confirmed by a security administrator. */
@Stateless
public class Leavers {
    private StaffRepository staff;
    private StaffEntries entries;
    private LeavingSteps steps;
    private StaffAccounts accounts;
    private MonthIds ids;
    private Clock clock;

    public Leavers() {}

    @Inject
    public Leavers(
            StaffRepository staff,
            StaffEntries entries,
            LeavingSteps steps,
            StaffAccounts accounts,
            MonthIds ids,
            Clock clock) {
        this.staff = staff;
        this.entries = entries;
        this.steps = steps;
        this.accounts = accounts;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Files a leaving and freezes the account in the same transaction: its sessions end at their next request.
     *
     * @param leftOn last day of work, today at the latest
     */
    @UseCase(Right.LEAVER_FILE)
    public void file(Actor actor, long staffId, LocalDate leftOn, String reason) {
        Instant now = clock.instant();
        StaffMember member = kept(actor, staffId);
        var leaving = new Leaving(ids.number("staff_leaving_seq"), member);
        boolean other = member.leftOn() != null || staff.hasFiledLeaving(staffId);
        var facts = new LeavingFacts(leftOn, reason, leftOn == null ? null : steps.inTimeTo(leftOn), other);
        steps.step(leaving, LeavingAction.FILE, facts, member, actor).orThrow();
        staff.add(leaving);
        if (member.accountId() != null && accounts.freeze(actor, member.accountId(), now)) {
            leaving.frozeAccount();
        }
    }

    /** Takes it back before it is confirmed; the account is as it was. */
    @UseCase(Right.LEAVER_FILE)
    public void withdraw(Actor actor, long leavingId, String reason) {
        Leaving leaving = staff.lockLeaving(leavingId).orElseThrow(StaffRegister::notThere);
        StaffMember member = kept(actor, leaving.staffId());
        // The database lets the account be given back for as long as the leaving is filed, hence before its end.
        if (leaving.hasFrozenAccount() && leaving.isOpen()) {
            accounts.giveBack(actor, member.accountId(), clock.instant());
            staff.flush();
        }
        steps.step(leaving, LeavingAction.WITHDRAW, LeavingFacts.because(reason), member, actor)
                .orThrow();
    }

    /** The rights are revoked for good: the account is cancelled. */
    @UseCase(Right.LEAVER_CONFIRM)
    public void confirm(Actor actor, long leavingId) {
        Leaving leaving = staff.lockLeaving(leavingId).orElseThrow(StaffRegister::notThere);
        StaffMember member = staff.lock(leaving.staffId()).orElseThrow(StaffRegister::notThere);
        steps.step(leaving, LeavingAction.CONFIRM, LeavingFacts.none(), member, actor)
                .orThrow();
        if (member.accountId() != null) {
            accounts.cancel(actor, member.accountId(), clock.instant());
        }
    }

    private StaffMember kept(Actor actor, long staffId) {
        return staff.lock(staffId)
                .filter(member -> entries.isKeptBy(member, actor))
                .orElseThrow(StaffRegister::notThere);
    }
}
