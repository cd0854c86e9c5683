package org.sheyin.staff.service;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.sheyin.audit.model.InMemoryAuditRepository;
import org.sheyin.audit.service.AuditTrail;
import org.sheyin.calendar.model.CalendarData;
import org.sheyin.calendar.service.Calendars;
import org.sheyin.organization.model.InMemoryOrganizationRepository;
import org.sheyin.outlet.model.InMemoryOutletRepository;
import org.sheyin.outlet.service.KnownOutlets;
import org.sheyin.rule.model.InMemoryParameterRepository;
import org.sheyin.rule.service.RuleParameters;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.InMemoryMonthIds;
import org.sheyin.shared.model.MovableClock;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.model.SampleActors;
import org.sheyin.shared.service.FixedKeyRing;
import org.sheyin.shared.service.HeardEvents;
import org.sheyin.staff.model.InMemoryStaffRepository;
import org.sheyin.staff.model.SampleStaff;
import org.sheyin.staff.model.StaffMember;
import org.sheyin.staff.model.Workplace;

/** The register with its services, without a server. */
final class StaffWorld {
    static final Actor MANAGER =
            SampleActors.bank(150, SampleActors.OUTLET, Set.of(Right.STAFF_READ, Right.STAFF_EDIT, Right.LEAVER_FILE));
    static final Actor SECURITY =
            new Actor(400, "安全员", OrgKind.ADMIN, "44", 0, 0, 0, false, Set.of(Right.STAFF_FOUND), 1, "10.0.0.4");
    static final Actor TRAINER = SampleActors.agency(204, Right.TRAINING_RECORD);
    static final Actor OFFICER = SampleActors.agency(300, Right.CASE_READ);

    final MovableClock clock = new MovableClock(SampleStaff.NOW);
    final InMemoryStaffRepository staff = new InMemoryStaffRepository();
    final InMemoryAuditRepository audited = new InMemoryAuditRepository();
    final Accounts accounts = new Accounts();
    final StaffSeal seal = new StaffSeal(new FixedKeyRing());
    private final InMemoryMonthIds ids = new InMemoryMonthIds();
    private final RuleParameters parameters = new RuleParameters(new InMemoryParameterRepository());
    private final AuditTrail audit = new AuditTrail(audited, ids, clock);
    private final StaffEntries entries = new StaffEntries(
            staff,
            new Workplaces(
                    new KnownOutlets(new InMemoryOutletRepository(), clock), new InMemoryOrganizationRepository()),
            accounts,
            parameters);
    final StaffRegister register = new StaffRegister(staff, entries, seal, audit, ids, clock);
    final Trainings trainings = new Trainings(staff, parameters, audit, ids, clock);
    final HeardEvents<LeavingConfirmed> confirmed = new HeardEvents<>();
    final Leavers leavers = new Leavers(
            staff,
            entries,
            new LeavingSteps(new Calendars(CalendarData::delivered), parameters, audit, confirmed, clock),
            accounts,
            ids,
            clock);

    /** Accounts of the sample outlet, by login name. */
    static final class Accounts implements StaffAccounts {
        final Map<String, Long> known = new HashMap<>();
        final Set<Long> frozen = new HashSet<>();
        final Set<Long> cancelled = new HashSet<>();
        final Set<Long> followed = new HashSet<>();

        @Override
        public OptionalLong find(String loginName, Workplace at) {
            return known.containsKey(loginName) ? OptionalLong.of(known.get(loginName)) : OptionalLong.empty();
        }

        @Override
        public Optional<String> loginName(long accountId) {
            return Optional.empty();
        }

        @Override
        public void follow(Actor actor, StaffMember member, Instant at) {
            followed.add(member.accountId());
        }

        @Override
        public boolean freeze(Actor actor, long accountId, Instant at) {
            return frozen.add(accountId);
        }

        @Override
        public void giveBack(Actor actor, long accountId, Instant at) {
            frozen.remove(accountId);
        }

        @Override
        public void cancel(Actor actor, long accountId, Instant at) {
            cancelled.add(accountId);
        }
    }
}
