package org.sheyin.disclosure.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sheyin.rule.model.ParameterValue;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;

/**
 * How many records a person of a bank looked at on one day (Art 24). Begun by the first look, counted up by each record
 * that is new that day; an alarm from the first refusal on, until the security officer has written down what it was.
 */
@Entity
@Table(name = "daily_view")
public class DailyView {
    private static final int LONGEST = 200;

    @Id
    private long id;

    @Version
    @Column(name = "lock_version")
    private long lockVersion;

    @Column(name = "account_id")
    private long accountId;

    private LocalDate day;

    @Column(name = "city_code")
    private String cityCode;

    private int records;

    private int allowed;

    private int refused;

    @Column(name = "refused_at")
    private Instant refusedAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answered_by")
    private String answeredBy;

    private String answer;

    protected DailyView() {}

    /** An alarm, as tests found it. */
    DailyView(long accountId, LocalDate day, int records, Instant refusedAt) {
        this.accountId = accountId;
        this.day = day;
        this.records = records;
        this.refused = refusedAt == null ? 0 : 1;
        this.refusedAt = refusedAt;
    }

    /**
     * One record more.
     *
     * @param records looked at already that day
     * @param limit viewLimit.perDay
     * @param more what exceptions allow beyond it
     */
    public static Decision judge(int records, ParameterValue limit, int more) {
        return Decision.when(
                records < limit.asInt() + more,
                limit.cite(Reason.of("DISCLOSURE-24-10", "24", "" + (limit.asInt() + more))));
    }

    /** Four fifths of what is allowed, or more. */
    public static boolean isNear(int records, int allowed) {
        return records * 5 >= allowed * 4;
    }

    /**
     * DISCLOSURE-24-15: what the person is told before the limit stops the work.
     *
     * @param records looked at already that day
     * @param limit viewLimit.perDay
     * @param more what exceptions allow beyond it
     */
    public static Optional<Reason> warning(int records, ParameterValue limit, int more) {
        int allowed = limit.asInt() + more;
        return Optional.of(limit.cite(Reason.of(
                        "DISCLOSURE-24-15", "24", "" + records, "" + allowed, "" + Math.max(0, allowed - records))))
                .filter(reason -> isNear(records, allowed));
    }

    /** The security officer has looked into it. @param what he found, 2 to 200 characters */
    public Decision answer(String what, Actor by, Instant at) {
        String text = what == null ? "" : what.strip();
        int length = text.codePointCount(0, text.length());
        var decision = Decision.all(List.of(
                Decision.when(refusedAt != null && answeredAt == null, Reason.of("DISCLOSURE-24-11", "24")),
                Decision.when(length >= 2 && length <= LONGEST, Reason.of("DISCLOSURE-24-12", "24")),
                Decision.when(by.accountId() != accountId, Reason.of("DISCLOSURE-24-13", "24"))));
        if (decision.isAllowed()) {
            answer = text;
            answeredBy = by.name();
            answeredAt = at;
        }
        return decision;
    }

    public long id() {
        return id;
    }
}
