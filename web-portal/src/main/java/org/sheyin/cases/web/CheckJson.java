package org.sheyin.cases.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.sheyin.cases.service.IntakeCheck;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.web.Texts;

/** The answer of a check as the page's script reads it: small, so that the page changes without losing the focus. */
@ApplicationScoped
public class CheckJson {
    private final Texts texts;

    protected CheckJson() {
        this(null);
    }

    @Inject
    public CheckJson(Texts texts) {
        this.texts = texts;
    }

    String write(IntakeCheck check) {
        var values = Json.createObjectBuilder();
        check.values().single().forEach(values::add);
        var derived = Json.createObjectBuilder();
        check.derived().forEach(derived::add);
        return Json.createObjectBuilder()
                .add("visible", keys(check.visible()))
                .add("required", keys(check.required()))
                .add("values", values)
                .add("derived", derived)
                .add("missing", reasons(check.missing()))
                .add("advice", reasons(check.advice()))
                .add("needs", needs(check))
                .build()
                .toString();
    }

    /** Changes when the checklist changes. */
    String needs(IntakeCheck check) {
        return check.needs().stream()
                .map(need -> need.line().key() + (need.required() ? "!" : ""))
                .collect(Collectors.joining(" "));
    }

    private static JsonArrayBuilder keys(Collection<String> keys) {
        return Json.createArrayBuilder(keys);
    }

    private JsonArrayBuilder reasons(List<Reason> reasons) {
        var array = Json.createArrayBuilder();
        reasons.forEach(reason -> array.add(
                Json.createObjectBuilder().add("field", reason.field()).add("text", texts.reason(reason))));
        return array;
    }
}
