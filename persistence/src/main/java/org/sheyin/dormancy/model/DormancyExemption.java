package org.sheyin.dormancy.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sheyin.account.model.AccountState;
import org.sheyin.rule.model.ParameterValue;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;

/**
 * For some days an account is left out of the sweep (maternity leave, secondment): with a reason and the document that
 * it rests on. It expires by itself, and may be ended before.
 */
@Entity
@Table(name = "dormancy_exemption")
public class DormancyExemption {
    /** Longest name of a document, in characters. */
    public static final int DOCUMENT = 100;

    @Id
    private long id;

    @Version
    @Column(name = "lock_version")
    private long lockVersion;

    @Column(name = "account_id")
    private long accountId;

    private String reason;
    private String document;

    @Column(name = "until_day")
    private LocalDate until;

    @Column(name = "given_by")
    private long givenBy;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private Long endedBy;

    @Column(name = "end_reason")
    private String endReason;

    /**
     * What somebody wants to give.
     *
     * @param until last day
     */
    public record Wish(long accountId, String reason, String document, LocalDate until) {}

    protected DormancyExemption() {}

    public DormancyExemption(long id, Wish wish, Actor actor, Instant at) {
        this.id = id;
        this.accountId = wish.accountId();
        this.reason = wish.reason().strip();
        this.document = wish.document().strip();
        this.until = wish.until();
        this.givenBy = actor.accountId();
        this.givenName = actor.name();
        this.givenAt = at;
    }

    /**
     * Whether it may be given.
     *
     * @param longest rule.dormant.exemptDays
     * @param exempt whether the account is exempt already
     */
    public static Decision check(Wish wish, Actor actor, ParameterValue longest, boolean exempt, LocalDate today) {
        var last = today.plusDays(longest.asInt());
        boolean fits = wish.until() != null
                && wish.until().isAfter(today)
                && !wish.until().isAfter(last);
        return Decision.all(List.of(
                DormancyReasons.given(wish.reason()),
                Decision.when(
                        DormancyReasons.fits(wish.document(), DOCUMENT),
                        Reason.of("DORMANCY-21-8", "21(3)", "" + DOCUMENT).atField("document")),
                Decision.when(
                        fits, longest.reason("DORMANCY-21-9", longest.text()).atField("until")),
                Decision.when(!exempt, Reason.of("DORMANCY-21-10", "21(3)")),
                Decision.when(actor.accountId() != wish.accountId(), Reason.of("DORMANCY-21-6", "21(3)"))));
    }

    /** An account that is cancelled for good is not swept any more. */
    public static Decision checkAccount(AccountState state) {
        return Decision.when(state != AccountState.CANCELLED, Reason.of("DORMANCY-21-14", "21(3)"));
    }

    public Decision end(Actor actor, String why, LocalDate today, Instant at) {
        var decision = Decision.all(
                List.of(Decision.when(holds(today), Reason.of("DORMANCY-21-11", "21(3)")), DormancyReasons.given(why)));
        if (decision.isAllowed()) {
            endedAt = at;
            endedBy = actor.accountId();
            endReason = why.strip();
        }
        return decision;
    }

    public boolean holds(LocalDate day) {
        return endedAt == null && !day.isAfter(until);
    }

    public long id() {
        return id;
    }

    public long accountId() {
        return accountId;
    }
}
