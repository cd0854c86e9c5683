package org.sheyin.staff.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sheyin.audit.model.AuditFact;
import org.sheyin.audit.service.AuditTrail;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Digest;
import org.sheyin.shared.model.IdentityNumber;
import org.sheyin.shared.model.MobileNumber;
import org.sheyin.shared.model.MonthIds;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.ServerClock;
import org.sheyin.shared.service.UseCase;
import org.sheyin.staff.model.Commitment;
import org.sheyin.staff.model.StaffEntry;
import org.sheyin.staff.model.StaffMember;
import org.sheyin.staff.model.StaffRepository;
import org.sheyin.staff.model.StaffRules;
import org.sheyin.staff.model.Workplace;

/** 人员登记: a bank's management keeps its own people, an agency's supervisor those of the agency (Art 10, 19, 24). */
@Stateless
public class StaffRegister {
    private StaffRepository staff;
    private StaffEntries entries;
    private StaffSeal seal;
    private AuditTrail audit;
    private MonthIds ids;
    private Clock clock;

    public StaffRegister() {}

    @Inject
    public StaffRegister(
            StaffRepository staff, StaffEntries entries, StaffSeal seal, AuditTrail audit, MonthIds ids, Clock clock) {
        this.staff = staff;
        this.entries = entries;
        this.seal = seal;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** @return id of the new person */
    @UseCase(Right.STAFF_EDIT)
    public long register(Actor actor, EnterStaff typed) {
        return add(actor, typed, entries.workplace(actor, typed.outletId()));
    }

    /**
     * 首任: a security administrator puts the first keeper of an organization on its register, who keeps it from then on.
     *
     * @param agencyId null for a bank
     * @return id of the new person
     */
    @UseCase(Right.STAFF_FOUND)
    public long found(Actor actor, EnterStaff typed, Long agencyId, Long bankId) {
        var entry = new StaffEntry(typed.name(), typed.posts(), typed.hiredOn(), null);
        return add(actor, typed, entries.founded(actor, entry, agencyId, bankId));
    }

    private long add(Actor actor, EnterStaff typed, Workplace at) {
        Instant now = clock.instant();
        var number = IdentityNumber.check(typed.idNumber(), today(now));
        var phone = MobileNumber.check(typed.phone());
        Decision.all(List.of(
                        Decision.when(
                                number.isValid(), Reason.of("STAFF-10-2", "10").atField("idNumber")),
                        Decision.when(
                                phone.isValid(), Reason.of("STAFF-10-3", "10").atField("phone")),
                        entries.judge(typed, at, now)))
                .orThrow();
        long id = ids.number("staff_member_seq");
        var person = seal.seal(id, number.orThrow(), phone.orThrow());
        Decision.when(
                        !staff.worksAnywhere(person.idIndex()),
                        Reason.of("STAFF-10-8", "10").atField("idNumber"))
                .orThrow();
        var member = new StaffMember(id, at, person, entries.entry(typed, at, 0), now);
        staff.add(member);
        audit.record(actor, AuditFact.done("STAFF_REGISTER", "STAFF", id, "", hash(member)));
        return id;
    }

    /** Name, phone, posts, first day and account; the number and the workplace stay. */
    @UseCase(Right.STAFF_EDIT)
    public void change(Actor actor, EnterStaff typed) {
        Instant now = clock.instant();
        StaffMember member = keep(actor, typed.id());
        Decision.when(member.leftOn() == null, Reason.of("STAFF-10-6", "10")).orThrow();
        entries.judge(typed, member.workplace(), now).orThrow();
        String before = hash(member);
        if (typed.phone() != null && !typed.phone().isBlank()) {
            var phone = MobileNumber.check(typed.phone());
            Decision.when(phone.isValid(), Reason.of("STAFF-10-3", "10").atField("phone"))
                    .orThrow();
            member.keepPhone(phone.orThrow().masked(), seal.phone(member.id(), phone.orThrow()));
        }
        var entry = entries.entry(typed, member.workplace(), member.id());
        StaffRules.accountStays(member.accountId(), entry.accountId()).orThrow();
        member.change(entry, now);
        entries.follow(actor, member, now);
        audit.record(actor, AuditFact.done("STAFF_CHANGE", "STAFF", member.id(), before, hash(member)));
    }

    /** 承诺书 (Art 24). */
    @UseCase(Right.STAFF_EDIT)
    public void commit(Actor actor, long staffId, LocalDate signedOn, LocalDate validTo) {
        Instant now = clock.instant();
        StaffMember member = keep(actor, staffId);
        StaffRules.judgeCommitment(signedOn, validTo, today(now)).orThrow();
        staff.add(
                new Commitment(ids.number("staff_commitment_seq"), member.id(), signedOn, validTo, actor.name(), now));
        audit.record(
                actor,
                AuditFact.done("STAFF_COMMITMENT", "STAFF", member.id(), "", Digest.sha256(signedOn + " " + validTo)));
    }

    private StaffMember keep(Actor actor, long id) {
        return staff.lock(id).filter(member -> entries.isKeptBy(member, actor)).orElseThrow(StaffRegister::notThere);
    }

    static RefusedException notThere() {
        return new RefusedException(Reason.of("STAFF-10-5", "10"));
    }

    static LocalDate today(Instant at) {
        return LocalDate.ofInstant(at, ServerClock.ZONE);
    }

    private static String hash(StaffMember member) {
        return Digest.sha256(
                member.posts().stream().sorted().toList() + " " + member.hiredOn() + " " + member.accountId());
    }
}
