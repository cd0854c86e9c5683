package org.sheyin.portal.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
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
import org.sheyin.catalogue.service.CatalogueLoader;
import org.sheyin.catalogue.service.DefinitionFiles;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.RefusedException;

/**
 * Each of the 48 items is begun, filled with what nobody should type, and opened in both languages: every field and row is
 * there, and what was typed stands in it as text. At the outlet of a card issuer, whose city opens all items for the while.
 */
@ExtendWith(ArquillianExtension.class)
class EveryItemIT {
    private static final String CITY = "440100";
    private static final String LOGIN = "clerk3";
    private static final String TYPED = "\uD842\uDFB7㙍<b>&{0}#{1+1}";
    private static final String SHOWN = "\uD842\uDFB7㙍&lt;b&gt;&amp;{0}#{1+1}";

    private final DefinitionFiles files = new DefinitionFiles("2026");
    private final Map<String, Long> drafts = new LinkedHashMap<>();

    @Test
    void every_page_bears_its_form_in_both_languages() throws SQLException {
        Actor clerk = Desk.actor(LOGIN);
        LocalDate yesterday = LocalDate.now().minusDays(1);
        long last = Desk.number("select max(id) from sheyin.city_list_item");
        open(yesterday);
        try {
            Desk.await(() -> files.codes().stream().allMatch(code -> isBegun(clerk, code)));
            for (String tag : List.of("zh-CN", "en")) {
                speak(clerk, tag);
                var visit = Visit.of(LOGIN);
                drafts.forEach((code, id) -> bears(visit.get("/cases/intake.xhtml?id=" + id), files.form(code), tag));
            }
        } finally {
            speak(clerk, "zh-CN");
            drafts.values().forEach(id -> Desk.service(CaseIntake.class).discard(clerk, id));
            close(last);
        }
    }

    /** Not yet, when the server has just heard that the item is closed. */
    private boolean isBegun(Actor clerk, String code) {
        if (drafts.containsKey(code)) {
            return true;
        }
        var intake = Desk.service(CaseIntake.class);
        try {
            long id = intake.begin(clerk, code, SubmitCase.newToken());
            drafts.put(code, id);
            intake.save(clerk, id, filled(files.form(code)));
            return true;
        } catch (RefusedException notYet) {
            return false;
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

    private void open(LocalDate from) throws SQLException {
        try (var owner = Desk.dataSource("SheyinOwnerDS").getConnection()) {
            new CatalogueLoader().openInCity(owner, CITY, from, files.codes());
        }
    }

    private static void close(long last) throws SQLException {
        try (var owner = Desk.dataSource("SheyinOwnerDS").getConnection();
                var end = owner.prepareStatement(
                        "update sheyin.city_list_item set effective_to = current_date where id > ? and effective_to is null")) {
            end.setLong(1, last);
            end.executeUpdate();
        }
    }
}
