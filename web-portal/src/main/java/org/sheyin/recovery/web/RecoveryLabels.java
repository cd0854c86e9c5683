package org.sheyin.recovery.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.sheyin.recovery.model.RecoveryState;
import org.sheyin.recovery.service.RecoveryView;
import org.sheyin.shared.web.Format;
import org.sheyin.shared.web.Texts;
import org.sheyin.shared.web.TimelineItem;

/** A recovery in words and colours. */
@Named
@RequestScoped
public class RecoveryLabels {
    private final Texts texts;
    private final Format format;

    protected RecoveryLabels() {
        this(null, null);
    }

    @Inject
    public RecoveryLabels(Texts texts, Format format) {
        this.texts = texts;
        this.format = format;
    }

    public String state(RecoveryState state) {
        return texts.of("recovery", "state." + state);
    }

    public String tone(RecoveryState state) {
        return switch (state) {
            case RECOVERED -> "success";
            case OVERDUE -> "danger";
            case HANDED_BACK -> "warning";
            case NEW, OPEN, PARTLY -> "info";
        };
    }

    public String icon(RecoveryState state) {
        return switch (state) {
            case RECOVERED -> "check-circle";
            case OVERDUE -> "times-circle";
            case HANDED_BACK -> "replay";
            case NEW, OPEN, PARTLY -> "clock";
        };
    }

    /** Newest first. */
    public List<TimelineItem> timeline(RecoveryView view) {
        List<TimelineItem> items = new ArrayList<>();
        for (RecoveryView.Step step : view.steps()) {
            String who = "SYSTEM".equals(step.actorOrg()) ? texts.of("recovery", "system") : step.actorName();
            items.add(new TimelineItem(
                    step.at(), who, texts.of("recovery", "action." + step.action()), detail(step), tone(step.to())));
        }
        Collections.reverse(items);
        return items;
    }

    private String detail(RecoveryView.Step step) {
        if (step.way() != null) {
            String way = texts.of("recovery", "way." + step.way());
            return texts.of("recovery", "step.back", format.amount(step.amount()), format.date(step.paidOn()), way)
                    + (step.note().isEmpty() ? "" : " " + step.note());
        }
        return step.amountFen() > 0 ? texts.of("recovery", "step.amount", format.amount(step.amount())) : step.note();
    }
}
