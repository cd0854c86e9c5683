package org.sheyin.dormancy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.regex.Pattern;
import org.sheyin.account.model.AccountState;
import org.sheyin.dormancy.model.SweepStep;
import org.sheyin.shared.web.Texts;

/** Steps and states of the sweep in words and colours. */
@Named
@RequestScoped
public class DormancyLabels {
    private static final Pattern TERMS = Pattern.compile("months=(\\d+); warnDays=([\\d,]+); cancelAfterDays=(\\d+)");

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

    /** By which terms a run went, in words; as they are kept when they are of another form. */
    public String terms(String kept) {
        var found = TERMS.matcher(kept);
        return found.matches()
                ? texts.of("dormancy", "run.terms.text", found.group(1), found.group(2), found.group(3))
                : kept;
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
