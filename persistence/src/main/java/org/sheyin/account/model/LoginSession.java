package org.sheyin.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;

/**
 * A session of an account. Written at the login, seen at requests, ended once: by leaving, by time, by a changed
 * password, or by an administrator with a reason (Art 21, 25). The id of the container's session is never kept.
 */
@Entity
@Table(name = "account_session")
public class LoginSession {
    /** Longest note of an ending. */
    public static final int NOTE = 200;

    @Id
    private long id;

    @Version
    @Column(name = "lock_version")
    private long lockVersion;

    @Column(name = "session_hash")
    private String sessionHash;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "city_code")
    private String cityCode;

    private String node;
    private String origin;
    private String agent;

    @Enumerated(EnumType.STRING)
    private LoginFactor factor;

    private String assertion;

    @Column(name = "terminal_id")
    private long terminalId;

    private String terminal;

    @Column(name = "logged_in_at")
    private Instant loggedInAt;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    private SessionEnding ending;

    @Column(name = "ended_by")
    private Long endedBy;

    @Column(name = "end_reason")
    private String endReason;

    @Column(name = "end_note")
    private String endNote;

    protected LoginSession() {}

    /** @param cityCode city of the account, empty for the province */
    public LoginSession(long id, long accountId, String cityCode, SessionPlace place, Instant at) {
        this.id = id;
        this.accountId = accountId;
        this.cityCode = cityCode;
        this.sessionHash = place.sessionHash();
        this.node = place.node();
        this.origin = place.origin();
        this.agent = place.agent();
        this.factor = place.proof().factor();
        this.assertion = place.proof().assertion();
        this.terminalId = place.terminal().id();
        this.terminal = place.terminal().number();
        this.loggedInAt = at;
        this.lastSeenAt = at;
    }

    /** Ends it by itself; a session that is over stays as it ended. */
    public void end(SessionEnding how, Instant at) {
        if (endedAt == null) {
            ending = how;
            endedAt = at;
        }
    }

    /**
     * Ends somebody else's session.
     *
     * @param reason code of the dictionary SESSION_END_REASON
     * @param selectable whether the dictionary offers that reason
     */
    public Decision endBy(long administrator, String reason, boolean selectable, String note, Instant at) {
        var decision = Decision.all(List.of(
                Decision.when(endedAt == null, Reason.of("ACCOUNT-25-20", "25")),
                Decision.when(administrator != accountId, Reason.of("ACCOUNT-25-21", "25")),
                Decision.when(
                        reason != null && selectable && note.codePointCount(0, note.length()) <= NOTE,
                        Reason.of("ACCOUNT-25-22", "25", "" + NOTE).atField("reason"))));
        if (decision.isAllowed()) {
            end(SessionEnding.ADMIN, at);
            endedBy = administrator;
            endReason = reason;
            endNote = note;
        }
        return decision;
    }

    public long id() {
        return id;
    }

    public long accountId() {
        return accountId;
    }

    public String origin() {
        return origin;
    }

    public String cityCode() {
        return cityCode;
    }

    /** Id of its terminal, 0 when none is known. */
    public long terminalId() {
        return terminalId;
    }

    public String assertion() {
        return assertion;
    }

    public Instant lastSeenAt() {
        return lastSeenAt;
    }

    /** Null while it lives. */
    public SessionEnding ending() {
        return ending;
    }
}
