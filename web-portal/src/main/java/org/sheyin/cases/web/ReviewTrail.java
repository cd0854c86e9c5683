package org.sheyin.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.sheyin.cases.model.CaseAction;
import org.sheyin.cases.service.CaseView;
import org.sheyin.cases.service.DeskView;
import org.sheyin.cases.web.ReviewSheet.Advice;
import org.sheyin.shared.web.Language;
import org.sheyin.shared.web.Texts;
import org.sheyin.shared.web.TimelineItem;

/** Writes the trail and the findings of a case for the review page. */
@RequestScoped
public class ReviewTrail {
    private final CaseLabels labels;
    private final Texts texts;
    private final Language language;

    protected ReviewTrail() {
        this(null, null, null);
    }

    @Inject
    public ReviewTrail(CaseLabels labels, Texts texts, Language language) {
        this.labels = labels;
        this.texts = texts;
        this.language = language;
    }

    /** Newest first. */
    List<TimelineItem> items(CaseView view) {
        var items = new ArrayList<TimelineItem>();
        for (var step : view.steps()) {
            items.add(new TimelineItem(
                    step.at(),
                    step.actorName(),
                    texts.of("review", "trail.step", labels.action(step.action()), labels.state(step.to())),
                    detail(step),
                    tone(step.action())));
        }
        Collections.reverse(items);
        return items;
    }

    private String detail(CaseView.Step step) {
        String stay = step.held() == 0 ? "" : texts.of("review", "trail.held", labels.span(step.held()));
        return (step.note() + (step.note().isBlank() ? "" : " · ") + stay).strip();
    }

    private static String tone(CaseAction action) {
        return switch (action) {
            case APPROVE, APPROVE_SECOND, COMPLETE_AT_BANK, PASS -> "success";
            case RETURN, RELEASE, EXPIRE_CLAIM, REASSIGN -> "warning";
            case REJECT, LAPSE, WITHDRAW -> "danger";
            default -> "info";
        };
    }

    List<Advice> advice(DeskView desk) {
        var form = desk.view().item().form();
        return desk.findings().stream()
                .map(finding -> new Advice(
                        form.field(finding.fieldKey())
                                .map(field -> field.label().in(language.getTag()))
                                .orElse(""),
                        finding.message(language.getTag()),
                        finding.refuses(),
                        finding.article(),
                        finding.parameter(),
                        finding.value()))
                .toList();
    }
}
