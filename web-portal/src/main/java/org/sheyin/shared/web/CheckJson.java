package org.sheyin.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.service.Jsons;

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

    String write(EntryVerdict verdict) {
        var json = Jsons.BUILD
                .createObjectBuilder()
                .add("missing", reasons(verdict.missing()))
                .add("advice", reasons(verdict.advice()));
        if (verdict.shape() != null) {
            json.add("shape", shape(verdict.shape()));
        }
        return json.build().toString();
    }

    private static JsonObjectBuilder shape(EntryVerdict.Shape shape) {
        var values = Jsons.BUILD.createObjectBuilder();
        shape.values().forEach(values::add);
        var derived = Jsons.BUILD.createObjectBuilder();
        shape.derived().forEach(derived::add);
        return Jsons.BUILD
                .createObjectBuilder()
                .add("visible", Jsons.BUILD.createArrayBuilder(shape.visible()))
                .add("required", Jsons.BUILD.createArrayBuilder(shape.required()))
                .add("values", values)
                .add("derived", derived)
                .add("needs", shape.needs());
    }

    private JsonArrayBuilder reasons(List<Reason> reasons) {
        var array = Jsons.BUILD.createArrayBuilder();
        reasons.forEach(reason -> array.add(
                Jsons.BUILD.createObjectBuilder().add("field", reason.field()).add("text", texts.reason(reason))));
        return array;
    }
}
