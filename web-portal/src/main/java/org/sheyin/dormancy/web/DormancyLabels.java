package org.sheyin.dormancy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sheyin.account.model.AccountState;
import org.sheyin.dormancy.model.SweepStep;
import org.sheyin.shared.web.Texts;

/** Steps and states of the sweep in words and colours. */
@Named
@RequestScoped
public class DormancyLabels {
    private final Texts texts;

    protected DormancyLabels() {
        this(null);
    }

    @Inject
    public DormancyLabels(Texts texts) {
        this.texts = texts;
    }

    public String state(AccountState state) {
        return texts.of("account", "state." + state);
    }

    /** @param step null when a run does nothing yet */
    public String step(SweepStep step) {
        return texts.of("dormancy", "step." + (step == null ? "SOON" : step));
    }

    public String tone(SweepStep step) {
        if (step == null) {
            return "neutral";
        }
        return switch (step) {
            case WARN -> "warning";
            case FREEZE, CANCEL -> "danger";
            case SPARE, KEEP -> "info";
        };
    }
}
