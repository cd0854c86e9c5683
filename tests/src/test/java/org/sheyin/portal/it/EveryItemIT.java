package org.sheyin.portal.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sheyin.account.service.ChooseSetting;
import org.sheyin.account.service.OwnSettings;
import org.sheyin.cases.it.Desk;
import org.sheyin.cases.service.CaseIntake;
import org.sheyin.cases.service.SubmitCase;
import org.sheyin.catalogue.model.FieldDefinition;
import org.sheyin.catalogue.model.FieldType;
import org.sheyin.catalogue.model.FormDefinition;
import org.sheyin.catalogue.model.FormValues;
import org.sheyin.catalogue.service.DefinitionFiles;
import org.sheyin.shared.model.Actor;

/**
 * Each of the 48 items is begun, filled with what nobody should type, and opened in both languages: every field and row is
 * there, and what was typed stands in it as text. At the outlet of a card issuer, whose city opens all of them.
 */
@ExtendWith(ArquillianExtension.class)
class EveryItemIT {
    private static final String TYPED = "\uD842\uDFB7㙍<b>&1 {0}#{1+1}";
    private static final String SHOWN = "\uD842\uDFB7㙍&lt;b&gt;&amp;1 {0}#{1+1}";

    private final DefinitionFiles files = new DefinitionFiles("2026");

    @Test
    void every_page_bears_its_form_in_both_languages() {
        Actor clerk = Desk.actor("clerk3");
        var intake = Desk.service(CaseIntake.class);
        var drafts = new LinkedHashMap<String, Long>();
        try {
            for (String code : files.codes()) {
                long id = intake.begin(clerk, code, SubmitCase.newToken());
                drafts.put(code, id);
                intake.save(clerk, id, filled(files.form(code)));
            }
            for (String tag : List.of("zh-CN", "en")) {
                speak(clerk, tag);
                var visit = Visit.of("clerk3");
                drafts.forEach((code, id) -> bears(visit.get("/cases/intake.xhtml?id=" + id), files.form(code), tag));
            }
        } finally {
            speak(clerk, "zh-CN");
            drafts.values().forEach(id -> intake.discard(clerk, id));
        }
    }

    /** One row in each repeating field, and the same text wherever a text is taken. */
    private static FormValues filled(FormDefinition form) {
        var values = FormValues.of(Map.of("personName", TYPED));
        for (FieldDefinition field : form.fields().toList()) {
            if (field.type() == FieldType.ROWS) {
                var row = new LinkedHashMap<String, String>();
                field.columns().forEach(column -> row.put(column.key(), TYPED));
                values = values.withRows(field.key(), List.of(row));
            } else if (field.type() == FieldType.TEXT) {
                values = values.with(field.key(), TYPED);
            }
        }
        return values;
    }

    private static void bears(String page, FormDefinition form, String tag) {
        String name = form.code() + " in " + tag;
        assertThat(page)
                .as(name)
                .contains("lang=\"" + tag + "\"")
                .contains(form.code() + " " + form.name().in(tag).split("'")[0]);
        assertThat(page).as(name + " has all its texts").doesNotContain("???");
        form.fields().forEach(field -> {
            assertThat(page).as(name).contains("id=\"f-" + field.key() + "\"");
            field.columns()
                    .forEach(column ->
                            assertThat(page).as(name).contains("id=\"r-" + field.key() + "-0-" + column.key() + "\""));
        });
        form.materials().stream()
                .filter(line -> line.required())
                .forEach(line -> assertThat(page).as(name).contains(line.name().in(tag)));
        form.leads().forEach(lead -> assertThat(page).as(name).contains("data-field-key=\"lead-" + lead.item() + "\""));
        assertThat(page).as(name + " shows what was typed").contains("value=\"" + SHOWN);
        assertThat(page).as(name + " shows it as text").doesNotContain("㙍<b>");
    }

    private static void speak(Actor clerk, String tag) {
        Desk.service(OwnSettings.class).choose(clerk, new ChooseSetting("language", tag));
    }
}
