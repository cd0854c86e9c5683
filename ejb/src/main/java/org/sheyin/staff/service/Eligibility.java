package org.sheyin.staff.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;
import org.sheyin.staff.model.StaffMember;
import org.sheyin.staff.model.StaffRepository;

/**
 * 上岗资格: may this person do this item at this outlet now? The same gates refuse the action ({@link EligibilityGates}), so
 * the card says what the counter will say.
 */
@Stateless
public class Eligibility {
    private StaffRepository staff;
    private StaffRowQueries queries;
    private EligibilityGates gates;
    private Clock clock;

    public Eligibility() {}

    @Inject
    public Eligibility(StaffRepository staff, StaffRowQueries queries, EligibilityGates gates, Clock clock) {
        this.staff = staff;
        this.queries = queries;
        this.gates = gates;
        this.clock = clock;
    }

    /** One's own. @param itemCode null about no item; refused when one is not on the register */
    @UseCase(Right.SELF)
    public EligibilityCard own(Actor actor, String itemCode) {
        return card(staff.ofAccount(actor.accountId()).orElseThrow(StaffRegister::notThere), itemCode);
    }

    /** That of somebody in scope. */
    @UseCase(Right.STAFF_READ)
    public EligibilityCard of(Actor actor, long staffId, String itemCode) {
        return card(staff.find(staffId).orElseThrow(StaffRegister::notThere), itemCode);
    }

    private EligibilityCard card(StaffMember member, String itemCode) {
        LocalDate today = StaffRegister.today(clock.instant());
        Long outlet = member.workplace().outletId();
        var answers = gates.ofPerson(member.id(), outlet == null ? 0 : outlet, itemCode, today);
        return new EligibilityCard(queries.row(member.id()), itemCode, today, answers);
    }
}
