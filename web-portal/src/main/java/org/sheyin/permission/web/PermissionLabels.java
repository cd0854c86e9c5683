package org.sheyin.permission.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.sheyin.permission.model.PermissionState;
import org.sheyin.permission.model.RequestSheet.Difference;
import org.sheyin.permission.model.RowState;
import org.sheyin.permission.service.RequestRow;
import org.sheyin.permission.service.RequestView;
import org.sheyin.shared.web.Format;
import org.sheyin.shared.web.Language;
import org.sheyin.shared.web.RibbonStep;
import org.sheyin.shared.web.Texts;
import org.sheyin.shared.web.TimelineItem;

/** A permission request in words and colours. */
@Named
@RequestScoped
public class PermissionLabels {
    private static final String BUNDLE = "permission";
    private static final List<PermissionState> WAY = List.of(
            PermissionState.DRAFT,
            PermissionState.SUBMITTED,
            PermissionState.AGREED,
            PermissionState.OPENED,
            PermissionState.ANSWERED);

    private final Texts texts;
    private final Format format;
    private final Language language;

    protected PermissionLabels() {
        this(null, null, null);
    }

    @Inject
    public PermissionLabels(Texts texts, Format format, Language language) {
        this.texts = texts;
        this.format = format;
        this.language = language;
    }

    void tell(FacesMessage.Severity severity, String key) {
        texts.tell(severity, texts.of(BUNDLE, key));
    }

    public String state(PermissionState state) {
        return texts.of(BUNDLE, "state." + state);
    }

    public String tone(PermissionState state) {
        return switch (state) {
            case ANSWERED -> "success";
            case SUBMITTED, AGREED, OPENED -> "info";
            case DRAFT -> "warning";
            case NEW, DISCARDED -> "neutral";
        };
    }

    public String rowTone(RowState state) {
        return switch (state) {
            case OPENED -> "success";
            case WAITING, AGREED -> "info";
            case RETURNED -> "warning";
            case REFUSED -> "danger";
        };
    }

    /** Who has to act now. */
    public String holder(RequestRow row) {
        String holder = texts.of(BUNDLE, "holder." + row.state());
        return row.state() == PermissionState.DRAFT ? holder + " " + row.filedName() : holder;
    }

    public String city(String zh, String en) {
        return zh == null ? "—" : language.isChinese() ? zh : en;
    }

    public String difference(Difference difference) {
        String columns = difference.columns().stream()
                .map(column -> texts.of(BUNDLE, "column." + column))
                .collect(Collectors.joining("、"));
        return texts.of(BUNDLE, "difference." + difference.kind(), String.valueOf(difference.row()), columns);
    }

    public List<RibbonStep> ribbon(RequestRow row) {
        List<RibbonStep> steps = new ArrayList<>();
        int at = WAY.indexOf(row.state());
        for (int i = 0; i < WAY.size(); i++) {
            boolean last = row.state() == PermissionState.ANSWERED;
            String mark = at < 0 ? "halted" : i < at || last ? "done" : i == at ? "current" : "todo";
            String note = i == at ? texts.of(BUNDLE, "since", format.time(row.heldSince())) : "";
            steps.add(new RibbonStep(texts.of(BUNDLE, "ribbon." + WAY.get(i)), mark, note));
        }
        return steps;
    }

    /** Newest first. */
    public List<TimelineItem> timeline(RequestView view) {
        List<TimelineItem> items = new ArrayList<>();
        for (RequestView.Step step : view.steps()) {
            String how = step.confirmation().isEmpty() ? "" : texts.of(BUNDLE, "confirmed." + step.confirmation());
            items.add(new TimelineItem(
                    step.at(), step.actorName(), texts.of(BUNDLE, "action." + step.action()), how, "info"));
        }
        Collections.reverse(items);
        return items;
    }
}
