package org.sheyin.account.service;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sheyin.account.model.Account;
import org.sheyin.account.model.AccountAsk;
import org.sheyin.account.model.AccountRequestKind;
import org.sheyin.account.model.Affiliation;
import org.sheyin.account.model.InMemoryAccountRequests;
import org.sheyin.account.model.Role;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Made;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.model.SampleActors;
import org.sheyin.staff.model.InMemoryStaffRepository;
import org.sheyin.staff.model.Leaving;
import org.sheyin.staff.model.LeavingState;
import org.sheyin.staff.model.Post;
import org.sheyin.staff.model.SampleStaff;
import org.sheyin.staff.model.StaffMember;
import org.sheyin.staff.model.Workplace;

/** Requests for accounts of the sample outlet and the sample agency, on memory. */
final class RequestWorld {
    static final Actor MANAGER =
            SampleActors.bank(150, SampleActors.OUTLET, Set.of(Right.STAFF_EDIT, Right.ACCOUNT_ASK));
    static final Workplace AGENCY = Workplace.agency(SampleActors.AGENCY, "440100");

    final AccountWorld world = new AccountWorld();
    final InMemoryStaffRepository staff = new InMemoryStaffRepository();
    final InMemoryAccountRequests requests = new InMemoryAccountRequests(world.accounts);
    final HeldAccounts held = new HeldAccounts(world.accounts, requests, world.trail);
    final Account officer = world.open("officer", Affiliation.administration("440100"), Role.SECURITY_ADMIN);
    final Account deputy = world.open("deputy", Affiliation.administration("440100"), Role.SECURITY_ADMIN);
    private final AccountFacts facts = new AccountFacts(staff, world.accounts, requests);
    /** Handlers wait for their permission. */
    boolean permitted = true;

    final AccountAsking asking = new AccountAsking(staff, requests, facts, world.trail, world.time);
    final AccountOpening opening = new AccountOpening(
            requests,
            staff,
            new RequestedAccounts(
                    world.accounts,
                    staff,
                    facts,
                    List.of((member, roles) -> Decision.when(
                            permitted || !roles.contains(Role.BANK_HANDLER), Reason.of("PERMISSION-21-33", "21(1)"))),
                    world.passwords,
                    world.trail),
            world.trail,
            world.time);

    RequestWorld() {
        // Ids of the sample people and of the accounts shall not meet.
        staff.add(SampleStaff.at(1, SampleStaff.OUTLET, null, Post.BANK_HANDLER));
        staff.add(SampleStaff.at(2, AGENCY, null, Post.AGENCY_REVIEWER));
    }

    StaffMember member(long id) {
        return staff.find(id).orElseThrow();
    }

    Account account(long staffId) {
        return world.accounts.find(member(staffId).accountId()).orElseThrow();
    }

    void ask(Actor actor, long staffId, AccountRequestKind kind, String login, String reason) {
        asking.ask(actor, new AccountAsk(staffId, kind, login, reason));
    }

    /** The manager asks and the officer opens. */
    IssuedPassword opened(long staffId, String login) {
        ask(MANAGER, staffId, AccountRequestKind.OPEN, login, "");
        return opening.decide(world.actor(officer), requests.last(), true, "").orElseThrow();
    }

    /** A leaving is filed. */
    void leaves(long staffId) {
        staff.add(Made.of(Leaving.class, Map.of("id", 77L, "staffId", staffId, "state", LeavingState.FILED)));
    }
}
