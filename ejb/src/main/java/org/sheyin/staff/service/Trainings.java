package org.sheyin.staff.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.sheyin.audit.model.AuditFact;
import org.sheyin.audit.service.AuditTrail;
import org.sheyin.rule.service.RuleParameters;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Digest;
import org.sheyin.shared.model.MonthIds;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;
import org.sheyin.staff.model.CourseResult;
import org.sheyin.staff.model.StaffMember;
import org.sheyin.staff.model.StaffRepository;
import org.sheyin.staff.model.StaffRules;
import org.sheyin.staff.model.TrainingPass;

/** 业务培训档案: the agency says who has passed, for all people of its scope (Art 30). */
@Stateless
public class Trainings {
    private StaffRepository staff;
    private RuleParameters parameters;
    private AuditTrail audit;
    private MonthIds ids;
    private Clock clock;

    public Trainings() {}

    @Inject
    public Trainings(StaffRepository staff, RuleParameters parameters, AuditTrail audit, MonthIds ids, Clock clock) {
        this.staff = staff;
        this.parameters = parameters;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** Writes a pass down; it is in force for training.valid months. */
    @UseCase(Right.TRAINING_RECORD)
    public void record(Actor actor, long staffId, CourseResult result) {
        Instant now = clock.instant();
        StaffMember member = staff.find(staffId).orElseThrow(StaffRegister::notThere);
        var inForce = parameters.asOf(StaffRegister.today(now));
        StaffRules.judgeTraining(result, inForce, StaffRegister.today(now)).orThrow();
        var validTo =
                result.passedOn().plusMonths(inForce.value("training.valid").asInt());
        long id = ids.number("training_pass_seq");
        staff.add(new TrainingPass(id, member.id(), result, validTo, actor, now));
        audit.record(
                actor, AuditFact.done("TRAINING_PASS", "STAFF", member.id(), "", Digest.sha256(id + " " + validTo)));
    }

    @UseCase(Right.TRAINING_RECORD)
    public void revoke(Actor actor, long passId, String reason) {
        TrainingPass pass = staff.lockPass(passId).orElseThrow(StaffRegister::notThere);
        pass.revoke(reason, actor, clock.instant()).orThrow();
        audit.record(actor, AuditFact.done("TRAINING_REVOKE", "STAFF", pass.staffId(), Digest.sha256(passId + ""), ""));
    }
}
