package org.sheyin.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sheyin.outlet.model.Outlet;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;

/**
 * A terminal of an outlet on which its people log in (Art 23, 25), known by its certificate. Registered by a security
 * officer, counted at logins while its certificate is valid, ended with a reason; never deleted.
 */
@Entity
@Table(name = "terminal")
public class Terminal {
    /** Longest reason of an end, in characters. */
    public static final int REASON = 200;

    private static final int SHORTEST = 4;
    private static final Pattern NUMBER = Pattern.compile("[\\p{IsHan}A-Za-z0-9-]{2,30}");
    private static final String ARTICLE = "23";

    @Id
    private long id;

    @Version
    @Column(name = "lock_version")
    private long lockVersion;

    @Column(name = "outlet_id")
    private long outletId;

    private String number;
    private String fingerprint;
    private String subject;

    @Column(name = "valid_from")
    private Instant validFrom;

    @Column(name = "valid_until")
    private Instant validUntil;

    @Column(name = "filed_by")
    private long filedBy;

    @Column(name = "filed_name")
    private String filedName;

    @Column(name = "filed_at")
    private Instant filedAt;

    @Column(name = "ended_by")
    private Long endedBy;

    @Column(name = "ended_name")
    private String endedName;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "end_reason")
    private String endReason;

    /**
     * What somebody wants to register.
     *
     * @param outletId null when none was chosen
     * @param certificate PEM, or SHA-256 fingerprint however it is written
     */
    public record Wish(Long outletId, String number, String certificate) implements Serializable {
        public Optional<TerminalCertificate> parsed() {
            return TerminalCertificate.parse(certificate);
        }

        String name() {
            return number == null ? "" : number.strip();
        }
    }

    /**
     * What stands against it already.
     *
     * @param outlet empty when it is not there
     * @param numbers of the outlet's terminals that have not ended
     * @param known whether the certificate stands for a terminal that has not ended, wherever
     */
    public record Present(Optional<Outlet> outlet, List<String> numbers, boolean known) {}

    protected Terminal() {}

    /** After {@link #check}. */
    public Terminal(long id, Wish wish, Actor actor, Instant at) {
        var certificate = wish.parsed().orElseThrow();
        this.id = id;
        this.outletId = wish.outletId();
        this.number = wish.name();
        this.fingerprint = certificate.fingerprint();
        this.subject = certificate.subject();
        this.validFrom = certificate.from();
        this.validUntil = certificate.until();
        this.filedBy = actor.accountId();
        this.filedName = actor.name();
        this.filedAt = at;
    }

    public static Decision check(Wish wish, Actor actor, Present present, Instant at) {
        var certificate = wish.parsed();
        boolean expired = certificate.filter(one -> one.isExpired(at)).isPresent();
        return Decision.all(List.of(
                Decision.when(
                        present.outlet()
                                .filter(outlet -> outlet.isOpen() && isOf(outlet, actor))
                                .isPresent(),
                        reason("ACCOUNT-23-10").atField("outlet")),
                Decision.when(
                        NUMBER.matcher(wish.name()).matches(),
                        reason("ACCOUNT-23-11").atField("number")),
                Decision.when(certificate.isPresent(), reason("ACCOUNT-23-12").atField("certificate")),
                Decision.when(!expired, reason("ACCOUNT-23-13").atField("certificate")),
                Decision.when(!present.known(), reason("ACCOUNT-23-14").atField("certificate")),
                Decision.when(
                        !present.numbers().contains(wish.name()),
                        reason("ACCOUNT-23-15", wish.name()).atField("number"))));
    }

    /** The province's officer keeps all of them, a city's officer those of its outlets. */
    private static boolean isOf(Outlet outlet, Actor actor) {
        return actor.cityCode().isEmpty() || actor.cityCode().equals(outlet.cityCode());
    }

    public Decision end(Actor actor, String why, Instant at) {
        String said = why == null ? "" : why.strip();
        int length = said.codePointCount(0, said.length());
        var decision = Decision.all(List.of(
                Decision.when(isOpen(), reason("ACCOUNT-23-17")),
                Decision.when(
                        length >= SHORTEST && length <= REASON,
                        reason("ACCOUNT-23-16", "" + SHORTEST, "" + REASON).atField("reason"))));
        if (decision.isAllowed()) {
            endedAt = at;
            endedBy = actor.accountId();
            endedName = actor.name();
            endReason = said;
        }
        return decision;
    }

    private static Reason reason(String rule, String... args) {
        return Reason.of(rule, ARTICLE, args);
    }

    /** Whether it counts at a login at that outlet: ended, or with a certificate that is not valid, it is none. */
    public boolean serves(long outlet, Instant at) {
        var certificate = new TerminalCertificate(fingerprint, subject, validFrom, validUntil);
        return isOpen() && outletId == outlet && !certificate.isEarly(at) && !certificate.isExpired(at);
    }

    public boolean isOpen() {
        return endedAt == null;
    }

    public TerminalMark mark() {
        return new TerminalMark(id, number);
    }

    public long id() {
        return id;
    }

    public long outletId() {
        return outletId;
    }

    public String fingerprint() {
        return fingerprint;
    }
}
