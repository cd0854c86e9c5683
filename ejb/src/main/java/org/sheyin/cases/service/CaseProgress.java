package org.sheyin.cases.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.sheyin.audit.model.AuditFact;
import org.sheyin.audit.service.AuditTrail;
import org.sheyin.cases.model.PublicState;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.Damping;
import org.sheyin.shared.service.UseCase;

/**
 * 办理进度: tells a citizen without an account how his case stands, and nothing else of it. A number that does not exist and
 * four characters that do not fit are one answer after the same work (Art 24).
 */
@Stateless
public class CaseProgress {
    /** Compared with when there is no case; nobody's number ends like this. */
    private static final String NOBODY = "****";

    private ProgressQueries cases;
    private ProgressDamping damping;
    private AuditTrail audit;
    private Clock clock;

    public CaseProgress() {}

    @Inject
    public CaseProgress(ProgressQueries cases, ProgressDamping damping, AuditTrail audit, Clock clock) {
        this.cases = cases;
        this.damping = damping;
        this.audit = audit;
        this.clock = clock;
    }

    @UseCase(Right.CASE_PROGRESS)
    public PublicState ask(Actor visitor, AskProgress asked) {
        Instant now = clock.instant();
        require(damping.takeLine(asked, now));
        String number = asked.number().orElseThrow(() -> malformed("number"));
        String lastFour = asked.lastFour().orElseThrow(() -> malformed("lastFour"));
        require(damping.takeNumber(number, now));
        Optional<ProgressQueries.Found> found = cases.byNumber(number);
        String end = found.map(one ->
                        one.idMasked().substring(Math.max(0, one.idMasked().length() - NOBODY.length())))
                .orElse(NOBODY);
        var told = found.flatMap(one -> PublicState.of(one.state(), one.reopened()));
        if (!isSame(end, lastFour) || told.isEmpty()) {
            throw new RefusedException(Reason.of("CASE-24-4", "24"));
        }
        damping.giveBack(asked, number, now);
        audit.record(visitor, AuditFact.viewed("PROGRESS", "CASE", found.get().id()));
        return told.get();
    }

    /** In a time that does not tell how many characters fit. */
    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static RefusedException malformed(String field) {
        return new RefusedException(Reason.of("CASE-24-6", "24").atField(field));
    }

    private static void require(Damping.Answer answer) {
        if (answer == Damping.Answer.GO) {
            return;
        }
        var refused = new RefusedException(Reason.of("CASE-24-5", "24"));
        if (answer == Damping.Answer.STILL) {
            refused.firstRecorded(); // the first of the flood stands in the log already
        }
        throw refused;
    }
}
