package org.sheyin.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.cases.model.CaseAction;
import org.sheyin.cases.model.CaseState;
import org.sheyin.catalogue.model.FieldDefinition;
import org.sheyin.catalogue.model.FormDefinition;
import org.sheyin.catalogue.model.FormValues;
import org.sheyin.organization.service.RegionQueries;
import org.sheyin.organization.service.RegionRow;
import org.sheyin.shared.web.Language;
import org.sheyin.shared.web.Texts;

/** How states, actions, values and spans of time read in the language of the view. */
@Named
@RequestScoped
public class CaseLabels {
    private final CurrentUser user;
    private final RegionQueries regions;
    private final Texts texts;
    private final Language language;
    private final Map<String, List<RegionRow>> known = new HashMap<>();

    protected CaseLabels() {
        this(null, null, null, null);
    }

    @Inject
    public CaseLabels(CurrentUser user, RegionQueries regions, Texts texts, Language language) {
        this.user = user;
        this.regions = regions;
        this.texts = texts;
        this.language = language;
    }

    public String state(CaseState state) {
        return texts.of("cases", "state." + state.name());
    }

    public String action(CaseAction action) {
        return texts.of("cases", "action." + action.name());
    }

    /** Tone of {@code app:status} for a state. */
    public String tone(CaseState state) {
        return switch (state) {
            case COMPLETED, BANK_COMPLETED -> "success";
            case CORRECTION, REWORK, DRAFT_HELP, HELP -> "warning";
            case REJECTED, LAPSED -> "danger";
            case NEW, DRAFT, DISCARDED, WITHDRAWN -> "neutral";
            default -> "info";
        };
    }

    public String icon(CaseState state) {
        return switch (state) {
            case DRAFT, NEW -> "pencil";
            case CORRECTION, REWORK -> "replay";
            case SUBMITTED -> "send";
            case DRAFT_HELP, HELP -> "question-circle";
            case DELIVERED, REVIEWED, POST_CHECK, ACCEPTED -> "inbox";
            case IN_REVIEW, IN_SECOND_REVIEW -> "eye";
            case COMPLETED, BANK_COMPLETED -> "check-circle";
            default -> "times-circle";
        };
    }

    /** A stored value as a person reads it: choices and regions by name. */
    public String value(FieldDefinition field, String stored) {
        return field.level() != null ? region(stored) : field.display(stored).in(language.getTag());
    }

    /** What an entry page shows by key, and by {@code rows[0].column} what rows fill in by themselves. */
    Map<String, String> shown(FormDefinition form, FormValues values) {
        var shown = new LinkedHashMap<>(values.single());
        form.fields().forEach(field -> {
            if (!field.type().isTyped() && values.has(field.key())) {
                shown.put(field.key(), value(field, values.get(field.key())));
            }
            var rows = values.rowsOf(field.key());
            for (int i = 0; i < rows.size(); i++) {
                String path = field.key() + "[" + i + "].";
                var row = rows.get(i);
                field.columns().stream()
                        .filter(column -> !column.type().isTyped())
                        .forEach(column ->
                                shown.put(path + column.key(), value(column, row.getOrDefault(column.key(), ""))));
            }
        });
        return shown;
    }

    /** The place from the city down; the code itself when it is unknown. */
    public String region(String code) {
        String names = known.computeIfAbsent(code, c -> regions.withParents(user.actor(), Set.of(c))).stream()
                .filter(row -> !"PROVINCE".equals(row.level()))
                .map(row -> row.in(language.getTag()))
                .collect(Collectors.joining(" "));
        return names.isEmpty() ? code : names;
    }

    /** @param seconds how long; the two largest units */
    public String span(long seconds) {
        var span = Duration.ofSeconds(seconds);
        if (span.toDays() > 0) {
            return texts.of("cases", "span.days", span.toDays(), span.toHoursPart());
        }
        if (span.toMinutes() == 0) {
            return texts.of("cases", "span.moment");
        }
        return span.toHours() > 0
                ? texts.of("cases", "span.hours", span.toHours(), span.toMinutesPart())
                : texts.of("cases", "span.minutes", span.toMinutes());
    }

    /** Name of a line of the checklist. */
    public String lineName(FormDefinition form, String lineKey) {
        return form.material(lineKey)
                .map(line -> line.name().in(language.getTag()))
                .orElse(lineKey);
    }
}
