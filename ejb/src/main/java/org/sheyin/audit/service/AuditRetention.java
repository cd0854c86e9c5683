package org.sheyin.audit.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.sheyin.audit.model.AuditFact;
import org.sheyin.audit.model.AuditMark;
import org.sheyin.audit.model.AuditRemoval;
import org.sheyin.audit.model.AuditRemovalRepository;
import org.sheyin.audit.model.AuditRemovalRules;
import org.sheyin.rule.service.RuleParameters;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** Takes months out of the audit whose time is over: one audit administrator asks and has them kept as a signed file, another confirms. */
@Stateless
public class AuditRetention {
    private static final int PAGE = 2000;

    private AuditRemovalRepository removals;
    private AuditRetentionTools tools;
    private RuleParameters parameters;
    private AuditTrail trail;
    private Clock clock;

    public AuditRetention() {}

    @Inject
    public AuditRetention(
            AuditRemovalRepository removals,
            AuditRetentionTools tools,
            RuleParameters parameters,
            AuditTrail trail,
            Clock clock) {
        this.removals = removals;
        this.tools = tools;
        this.parameters = parameters;
        this.trail = trail;
        this.clock = clock;
    }

    /** @return id of the request */
    @UseCase(Right.AUDIT_READ)
    public long request(Actor actor, YearMonth month) {
        judgeAge(month);
        int number = number(month);
        var before = removals.ofMonth(number);
        if (before.isPresent()) {
            return before.get().id();
        }
        Instant now = clock.instant();
        var kept = tools.keep(actor, number, PAGE);
        var removal = new AuditRemoval(tools.nextId(now), number, kept, actor, now);
        removals.add(removal);
        trail.record(actor, AuditFact.done("AuditRetention.request", AuditMark.MONTH, number, "", removal.fileHash()));
        return removal.id();
    }

    /** The other person: the month goes. */
    @UseCase(Right.AUDIT_READ)
    public void confirm(Actor actor, long id) {
        AuditRemoval removal = removals.find(id).orElseThrow(() -> new RefusedException(Reason.of("AUDIT-23-4", "23")));
        AuditRemovalRules.confirm(removal, actor).orThrow();
        judgeAge(YearMonth.of(removal.month() / 100, removal.month() % 100));
        removals.remove(removal);
        trail.record(
                actor, AuditFact.done(AuditMark.TAKEN_OUT, AuditMark.MONTH, removal.month(), removal.fileHash(), ""));
    }

    private void judgeAge(YearMonth month) {
        LocalDate today = LocalDate.now(clock);
        AuditRemovalRules.age(month, today, parameters.asOf(today).value("log.retention.audit.days"))
                .orThrow();
    }

    private static int number(YearMonth month) {
        return month.getYear() * 100 + month.getMonthValue();
    }
}
