package org.sheyin.cases.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sheyin.cases.service.Urgency;
import org.sheyin.shared.web.Texts;

/** Due times in words, beside the colour. */
@Named
@ApplicationScoped
public class ReviewDue {
    private final Texts texts;

    protected ReviewDue() {
        this(null);
    }

    @Inject
    public ReviewDue(Texts texts) {
        this.texts = texts;
    }

    /** @param daysLeft working days, negative when the due day has passed */
    public String words(Urgency urgency, int daysLeft) {
        return texts.of("review", "left." + urgency.name(), Math.abs(daysLeft));
    }

    public String tone(Urgency urgency) {
        return switch (urgency) {
            case OVERDUE -> "danger";
            case TODAY, SOON -> "warning";
            case LATER -> "neutral";
        };
    }
}
