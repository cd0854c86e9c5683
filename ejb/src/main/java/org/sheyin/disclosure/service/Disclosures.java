package org.sheyin.disclosure.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.sheyin.audit.model.AuditFact;
import org.sheyin.audit.service.AuditTrail;
import org.sheyin.disclosure.model.Disclosure;
import org.sheyin.disclosure.model.DisclosureRepository;
import org.sheyin.disclosure.model.DisclosureText;
import org.sheyin.rule.service.RuleParameters;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.ServerClock;
import org.sheyin.shared.service.UseCase;

/** The register of exceptions (Art 24). */
@Stateless
public class Disclosures {
    private DisclosureRepository disclosures;
    private RuleParameters parameters;
    private AuditTrail trail;
    private Clock clock;

    public Disclosures() {}

    @Inject
    public Disclosures(DisclosureRepository disclosures, RuleParameters parameters, AuditTrail trail, Clock clock) {
        this.disclosures = disclosures;
        this.parameters = parameters;
        this.trail = trail;
        this.clock = clock;
    }

    /** Registers an exception; it holds in the agency's city, of a province's agency everywhere. */
    @UseCase(Right.DISCLOSURE_EDIT)
    public void register(Actor actor, DisclosureText text) {
        LocalDate today = today();
        text.check(today, parameters.asOf(today).value("disclosure.months")).orThrow();
        var disclosure = new Disclosure(text, actor, clock.instant());
        disclosures.add(disclosure);
        trail.record(actor, AuditFact.done("Disclosures.register", "DISCLOSURE", disclosure.id(), "", ""));
    }

    /** Ends one before its last day, from now on. @param reason why, 4 to 200 characters */
    @UseCase(Right.DISCLOSURE_EDIT)
    public void end(Actor actor, long id, String reason) {
        var disclosure = disclosures.lock(id).orElseThrow(Disclosures::notThere);
        disclosure.end(reason, actor, today(), clock.instant()).orThrow();
        trail.record(actor, AuditFact.done("Disclosures.end", "DISCLOSURE", id, "", ""));
    }

    static RefusedException notThere() {
        return new RefusedException(Reason.of("DISCLOSURE-24-9", "24"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ServerClock.ZONE);
    }
}
