package org.sheyin.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;

/**
 * What an organization asks for one of its people, or a security administrator for the first of an organization; another
 * person, a security administrator, carries it out or declines, and the answer goes back (Art 21(1)).
 */
@Entity
@Table(name = "account_request")
@SequenceGenerator(name = "account_request_seq", sequenceName = "account_request_seq", allocationSize = 50)
public class AccountRequest {
    /** Longest reason and longest answer, in characters. */
    public static final int TEXT = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_request_seq")
    private Long id;

    @Version
    @Column(name = "lock_version")
    private long lockVersion;

    @Column(name = "staff_id")
    private long staffId;

    @Enumerated(EnumType.STRING)
    private AccountRequestKind kind;

    @Column(name = "login_name")
    private String loginName;

    private String reason;

    @Column(name = "requested_by")
    private long requestedBy;

    @Column(name = "requested_name")
    private String requestedName;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "decided_name")
    private String decidedName;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private Boolean confirmed;
    private String answer = "";

    protected AccountRequest() {}

    public AccountRequest(AccountAsk ask, Actor by, Instant at) {
        this.staffId = ask.staffId();
        this.kind = ask.kind();
        this.loginName = ask.kind() == AccountRequestKind.OPEN ? ask.loginName() : null;
        this.reason = ask.reason();
        this.requestedBy = by.accountId();
        this.requestedName = by.name();
        this.requestedAt = at;
    }

    /**
     * Two persons: who asked does not decide, and nobody about himself (ACCOUNT-21-54).
     *
     * @param own account of the person, null while he has none
     * @param said told to who asked; a refusal says why
     */
    public Decision decide(boolean confirm, String said, Actor by, Long own, Instant at) {
        String words = said == null ? "" : said.strip();
        if (decidedAt != null) {
            return Decision.refuse(Reason.of("ACCOUNT-21-55", "21"));
        }
        if (by.accountId() == requestedBy || own != null && own == by.accountId()) {
            return Decision.refuse(Reason.of("ACCOUNT-21-54", "21"));
        }
        if (words.length() > TEXT || !confirm && words.isEmpty()) {
            return Decision.refuse(
                    Reason.of("ACCOUNT-21-59", "21(1)", String.valueOf(TEXT)).atField("answer"));
        }
        confirmed = confirm;
        answer = words;
        decidedBy = by.accountId();
        decidedName = by.name();
        decidedAt = at;
        return Decision.ALLOWED;
    }

    public Long id() {
        return id;
    }

    public long staffId() {
        return staffId;
    }

    public AccountRequestKind kind() {
        return kind;
    }

    /** Null unless an account is asked for. */
    public String loginName() {
        return loginName;
    }

    public boolean isOpen() {
        return decidedAt == null;
    }

    public String answer() {
        return answer;
    }
}
