package org.sheyin.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** One attempt to log in, or a logout: whose account, what came of it, from where. An unknown name is not kept. */
@Entity
@Table(name = "login_event")
public class LoginEvent {
    @Id
    private long id;

    @Column(name = "account_id")
    private Long accountId;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "city_code")
    private String cityCode;

    private String origin;
    private Instant at;

    @Enumerated(EnumType.STRING)
    private LoginFactor factor = LoginFactor.PASSWORD;

    private String assertion = "";
    private String terminal = "";

    /** What came of the attempt. */
    public enum Outcome {
        SUCCESS,
        WRONG_PASSWORD,
        UNKNOWN_NAME,
        NOT_ALLOWED,
        LOGOUT,
        PASSWORD_CHANGED,
        /** The password was right; the second step is asked for. */
        PASSWORD_RIGHT,
        /** The second step failed. */
        WRONG_FACTOR,
        /** Confirmed by the own password that somebody else was seen face to face. */
        WITNESSED,
        /** From an address beyond the bank's line. */
        OUTSIDE_LINE,
        /** Beyond the hours of login. */
        OUTSIDE_HOURS,
        /** Ended, since the account logged in from another terminal. */
        DISPLACED,
        /** On no terminal of the account's outlet. */
        NO_TERMINAL,
        /** A terminal's certificate was told by somebody who is no proxy of ours. */
        FORGED_TERMINAL;

        /** Attempts that did not lead to a login. */
        public static Set<Outcome> failures() {
            return EnumSet.of(WRONG_PASSWORD, UNKNOWN_NAME, NOT_ALLOWED, WRONG_FACTOR);
        }

        /** What a security officer has to look into (Art 23, 25). */
        public static Set<Outcome> anomalies() {
            return EnumSet.of(OUTSIDE_LINE, OUTSIDE_HOURS, DISPLACED, NO_TERMINAL, FORGED_TERMINAL);
        }
    }

    protected LoginEvent() {}

    /**
     * @param accountId null when the name is unknown
     * @param cityCode city of the account, empty for the province and for an unknown name
     */
    public LoginEvent(long id, Long accountId, String cityCode, Outcome outcome, String origin, Instant at) {
        this.id = id;
        this.accountId = accountId;
        this.cityCode = cityCode;
        this.outcome = outcome;
        this.origin = origin;
        this.at = at;
    }

    /** By what it was proven besides the password. */
    public LoginEvent by(LoginProof proof) {
        factor = proof.factor();
        assertion = proof.assertion();
        return this;
    }

    /** On which terminal. */
    public LoginEvent on(TerminalMark mark) {
        terminal = mark.number();
        return this;
    }

    public long id() {
        return id;
    }

    public String assertion() {
        return assertion;
    }

    public String terminal() {
        return terminal;
    }

    public Outcome outcome() {
        return outcome;
    }
}
