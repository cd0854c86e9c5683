package org.sheyin.account.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.stream.Collectors;
import org.sheyin.account.service.AccountRequestRow;
import org.sheyin.account.service.AccountRow;
import org.sheyin.shared.web.Texts;

/** Words and tones of an account's state and roles. */
@Named
@ApplicationScoped
public class AccountLabels {
    private final Texts texts;
    private final Clock clock;

    protected AccountLabels() {
        this(null, null);
    }

    @Inject
    public AccountLabels(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** Tone of the state's tag. */
    public String tone(AccountRow row) {
        if (row.isLocked(clock.instant())) {
            return "warning";
        }
        return switch (row.state()) {
            case ACTIVE -> "success";
            case PENDING -> "info";
            case WARNED -> "warning";
            case FROZEN -> "danger";
            case CANCELLED -> "neutral";
        };
    }

    public String state(AccountRow row) {
        return texts.of(
                "account",
                "state."
                        + (row.isLocked(clock.instant())
                                ? AccountSearch.LOCKED
                                : row.state().name()));
    }

    public String roles(AccountRow row) {
        return row.roles().stream()
                .sorted()
                .map(role -> texts.of("account", "role." + role))
                .collect(Collectors.joining(texts.of("account", "list.and")));
    }

    /** Tone of a request's tag. */
    public String requestTone(AccountRequestRow row) {
        if (row.decidedAt() == null) {
            return "warning";
        }
        return row.confirmed() ? "success" : "neutral";
    }

    public String requestState(AccountRequestRow row) {
        String key = row.decidedAt() == null ? "WAITING" : row.confirmed() ? "DONE" : "DECLINED";
        return texts.of("account", "request.view." + key);
    }
}
