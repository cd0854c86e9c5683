package org.sheyin.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.handoff.service.HandoffParameters;
import org.sheyin.shared.model.Right;

/** How long a case may be on its way before it turns amber and red ({@code handoff.amber}, {@code handoff.red}). */
@Named
@RequestScoped
public class HandoffTone {
    private final CurrentUser user;
    private final HandoffParameters parameters;
    private Duration amber;
    private Duration red;

    protected HandoffTone() {
        this(null, null);
    }

    @Inject
    public HandoffTone(CurrentUser user, HandoffParameters parameters) {
        this.user = user;
        this.parameters = parameters;
    }

    /** Tone of {@code app:status} for a case without receipt; info for those who may not see the hand-off. */
    public String of(Instant submittedAt) {
        if (submittedAt == null || !user.may(Right.HANDOFF_READ)) {
            return "info";
        }
        if (amber == null) {
            amber = parameters.amber(user.actor());
            red = parameters.red(user.actor());
        }
        var waiting = Duration.between(submittedAt, Instant.now());
        return waiting.compareTo(red) >= 0 ? "danger" : waiting.compareTo(amber) >= 0 ? "warning" : "info";
    }
}
