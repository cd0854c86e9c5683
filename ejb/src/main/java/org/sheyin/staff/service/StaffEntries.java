package org.sheyin.staff.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.sheyin.rule.model.Parameters;
import org.sheyin.rule.service.RuleParameters;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.staff.model.StaffEntry;
import org.sheyin.staff.model.StaffMember;
import org.sheyin.staff.model.StaffRepository;
import org.sheyin.staff.model.StaffRules;
import org.sheyin.staff.model.Workplace;

/** What is typed of somebody, judged and turned into an entry of the register. */
@ApplicationScoped
class StaffEntries {
    private final StaffRepository staff;
    private final Workplaces workplaces;
    private final StaffAccounts accounts;
    private final RuleParameters parameters;

    protected StaffEntries() {
        this(null, null, null, null);
    }

    @Inject
    StaffEntries(StaffRepository staff, Workplaces workplaces, StaffAccounts accounts, RuleParameters parameters) {
        this.staff = staff;
        this.workplaces = workplaces;
        this.accounts = accounts;
        this.parameters = parameters;
    }

    Workplace workplace(Actor keeper, Long outletId) {
        return workplaces.of(keeper, outletId);
    }

    Decision judge(EnterStaff typed, Workplace at, Instant now) {
        return StaffRules.judge(
                new StaffEntry(typed.name(), typed.posts(), typed.hiredOn(), null),
                at,
                staff.duties(),
                inForce(now),
                StaffRegister.today(now));
    }

    /** @param self id of the person, 0 for somebody new; refused when the account is another's or not of the workplace */
    StaffEntry entry(EnterStaff typed, Workplace at, long self) {
        Long accountId = null;
        if (!typed.loginName().isEmpty()) {
            var found = accounts.find(typed.loginName(), at);
            boolean free = found.isPresent()
                    && staff.ofAccount(found.getAsLong())
                            .filter(other -> other.id() != self)
                            .isEmpty();
            if (!free) {
                throw new RefusedException(Reason.of("STAFF-21-8", "21").atField("login"));
            }
            accountId = found.getAsLong();
        }
        return new StaffEntry(typed.name(), typed.posts(), typed.hiredOn(), accountId);
    }

    Parameters inForce(Instant now) {
        return parameters.asOf(StaffRegister.today(now));
    }

    /** Roles of the account follow the posts, which the database has to know before. */
    void follow(Actor actor, StaffMember member, Instant now) {
        if (member.accountId() != null) {
            staff.flush();
            accounts.follow(actor, member, now);
        }
    }

    /** Where the first keeper of an organization works, while it has none. @param bankId null for an agency */
    Workplace founded(Actor actor, StaffEntry entry, Long agencyId, Long bankId) {
        Workplace at = workplaces.first(actor, agencyId, bankId);
        StaffRules.judgeFirst(entry, at, staff.hasKeeper(at)).orThrow();
        return at;
    }

    boolean isKeptBy(StaffMember member, Actor actor) {
        return member.workplace().isKeptBy(actor);
    }
}
