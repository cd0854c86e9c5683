package org.sheyin.account.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.Right;

/**
 * An account of one named person. Opened with a one-use password, active from the first login, locked for a while after
 * five failures, frozen when unused for three months or when its person leaves (Art 21), cancelled for good.
 */
@Entity
@Table(name = "account")
@SequenceGenerator(name = "account_seq", sequenceName = "account_seq", allocationSize = 50)
public class Account extends HeldPlace {
    /** Failures in a row after which the account is locked. */
    public static final int FAILURES = 5;
    /** How long it stays locked. */
    public static final Duration LOCK = Duration.ofMinutes(15);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
    private Long id;

    @Version
    @Column(name = "lock_version")
    private long lockVersion;

    @Column(name = "login_name")
    private String loginName;

    @Column(name = "display_name")
    private String displayName;

    @Enumerated(EnumType.STRING)
    private AccountState state = AccountState.PENDING;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "password_once")
    private boolean passwordOnce = true;

    @Column(name = "password_expires_at")
    private Instant passwordExpiresAt;

    @Column(name = "password_changed_at")
    private Instant passwordChangedAt;

    @Column(name = "failed_logins")
    private int failedLogins;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    @Column(name = "last_login_at")
    private Instant lastLoginAt;

    @Column(name = "previous_login_at")
    private Instant previousLoginAt;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "reactivated_at")
    private Instant reactivatedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "frozen_from")
    private AccountState frozenFrom;

    @Column(name = "auth_epoch")
    private long authEpoch = 1;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    protected Account() {}

    /** Opens the account; {@link #giveOncePassword} has to follow. */
    public Account(String loginName, String displayName, Affiliation at, Set<Role> roles, Instant opened) {
        super(at);
        this.loginName = loginName;
        this.displayName = displayName;
        this.roles.addAll(roles);
        this.openedAt = opened;
    }

    public Decision apply(AccountAction action, Instant at) {
        var next = AccountLifecycle.TABLE.next(state, action);
        if (next.isEmpty()) {
            return Decision.refuse(Reason.of("ACCOUNT-21-1", "21", state.name(), action.name()));
        }
        if (action == AccountAction.FREEZE) {
            frozenFrom = state;
        }
        state = next.get();
        if (action == AccountAction.REACTIVATE || action == AccountAction.REOPEN) {
            reactivatedAt = at;
        }
        authEpoch += state.mayLogIn() ? 0 : 1;
        return Decision.ALLOWED;
    }

    /** The way back to what it was before it was frozen. */
    public AccountAction wayBack() {
        return AccountAction.backTo(frozenFrom);
    }

    /** A password that opens one login only and has to be changed there. */
    public void giveOncePassword(String hash, Instant expires) {
        passwordHash = hash;
        passwordOnce = true;
        passwordExpiresAt = expires;
        failedLogins = 0;
        lockedUntil = null;
        authEpoch++;
    }

    /** The person's own password; every other session of the account ends by the new epoch. */
    public void changePassword(String hash, Instant at) {
        passwordHash = hash;
        passwordOnce = false;
        passwordExpiresAt = null;
        passwordChangedAt = at;
        failedLogins = 0;
        authEpoch++;
    }

    /** An own password from before that moment is too old: it opens this login only and has to be changed there. */
    public void outgrow(Instant before) {
        if (!passwordOnce && passwordChangedAt != null && passwordChangedAt.isBefore(before)) {
            passwordOnce = true;
            authEpoch++;
        }
    }

    /** Roles of posts that its person no longer has go at once; live sessions end by the new epoch. @return whether any went */
    public boolean keepRoles(Set<Role> those) {
        boolean fewer = roles.retainAll(those);
        authEpoch += fewer ? 1 : 0;
        return fewer;
    }

    /** The roles of its person's posts; live sessions end by the new epoch. */
    public void giveRoles(Set<Role> those) {
        roles.retainAll(those);
        roles.addAll(those);
        authEpoch++;
    }

    public void loginFailed(Instant at) {
        if (++failedLogins >= FAILURES) {
            lockedUntil = at.plus(LOCK);
            failedLogins = 0;
        }
    }

    public void loginSucceeded(Instant at) {
        failedLogins = 0;
        lockedUntil = null;
        previousLoginAt = lastLoginAt;
        lastLoginAt = at;
        if (state == AccountState.PENDING) {
            apply(AccountAction.ACTIVATE, at);
        } else if (state == AccountState.WARNED) {
            apply(AccountAction.CONTINUE, at);
        }
    }

    /** Whether a right password opens a login at this moment. */
    public boolean mayLogIn(Instant at) {
        boolean locked = lockedUntil != null && at.isBefore(lockedUntil);
        boolean expired = passwordExpiresAt != null && !at.isBefore(passwordExpiresAt);
        return state.mayLogIn() && !locked && !expired && passwordHash != null;
    }

    /** Rights of the roles; with a one-use password, or without a role, only what is one's own. */
    public Set<Right> rights() {
        if (passwordOnce || roles.isEmpty()) {
            return Set.of(Right.SELF);
        }
        return Role.rights(roles, affiliation().kind());
    }

    public Long id() {
        return id;
    }

    public String loginName() {
        return loginName;
    }

    public String displayName() {
        return displayName;
    }

    public AccountState state() {
        return state;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public boolean passwordOnce() {
        return passwordOnce;
    }

    public Instant previousLoginAt() {
        return previousLoginAt;
    }

    /** The latest of the last successful login, the last reactivation and the opening (Art 21(3)). */
    public Instant lastUsedAt() {
        boolean again = reactivatedAt != null && (lastLoginAt == null || reactivatedAt.isAfter(lastLoginAt));
        Instant used = again ? reactivatedAt : lastLoginAt;
        return used == null || used.isBefore(openedAt) ? openedAt : used;
    }

    public long authEpoch() {
        return authEpoch;
    }

    public Set<Role> roles() {
        return Set.copyOf(roles);
    }
}
