package org.sheyin.cases.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.sheyin.shared.service.Damping;

/**
 * How often one may ask in vain: per line from which it is asked, so that nobody tries numbers one after the other, and per
 * case number from wherever, so that nobody guesses the four characters. Whether the number exists makes no difference.
 * The measures give no figures; {@code -Dsheyin.progress.…} sets them (docs/operations.md).
 */
@ApplicationScoped
public class ProgressDamping {
    static final int LINE_FAILURES = Integer.getInteger("sheyin.progress.line.failures", 20);
    static final Duration LINE_BACK = Duration.ofSeconds(Integer.getInteger("sheyin.progress.line.seconds", 30));
    static final int NUMBER_FAILURES = Integer.getInteger("sheyin.progress.number.failures", 5);
    static final Duration NUMBER_BACK = Duration.ofSeconds(Integer.getInteger("sheyin.progress.number.seconds", 1800));

    private final Damping lines = new Damping(LINE_FAILURES, LINE_BACK);
    private final Damping numbers = new Damping(NUMBER_FAILURES, NUMBER_BACK);

    Damping.Answer takeLine(AskProgress asked, Instant now) {
        return lines.take(asked.from().line(), now);
    }

    Damping.Answer takeNumber(String number, Instant now) {
        return numbers.take(number, now);
    }

    /** The question was answered: it cost nothing. */
    void giveBack(AskProgress asked, String number, Instant now) {
        lines.giveBack(asked.from().line(), now);
        numbers.giveBack(number, now);
    }
}
