package org.sheyin.catalogue.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sheyin.catalogue.model.FieldDefinition;
import org.sheyin.catalogue.model.Finding;
import org.sheyin.catalogue.model.FormDefinition;
import org.sheyin.catalogue.model.FormValues;

/**
 * Whatever is typed into whichever of the 48 forms: the engine answers, every answer is whole, and nothing is lost. Repeats
 * itself; {@code -Dtests.seed=7} tries others, and a failure names its seed.
 */
class RandomFormsTest {
    private static final long SEED = Long.getLong("tests.seed", 1);
    private static final int HOSTILE = 20;
    private static final int VALID = 6;
    private static final Pattern CELL = Pattern.compile("(\\w+)\\[(\\d+)]\\.(\\w+)");

    static List<String> codes() {
        return Forms.FILES.codes();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void no_input_breaks_a_form(String code) {
        var form = Forms.FILES.form(code);
        for (long seed = SEED; seed < SEED + HOSTILE; seed++) {
            String place = code + ", seed " + seed;
            var clean = isKept(place, form, new GeneratedForms(form, seed).hostile());
            assertThat(Forms.CHECK.check(form, clean, Forms.TODAY))
                    .as(place)
                    .allSatisfy(finding -> isWhole(form, clean, finding));
            assertThat(Forms.CHECK.visibleFields(form, clean, Forms.TODAY)).isNotEmpty();
            assertThat(Forms.CHECK.materials(form, clean, Forms.TODAY)).isNotEmpty();
            Forms.CHECK
                    .leads(form, clean, Forms.TODAY)
                    .forEach(lead -> isKept(
                            place + " to " + lead.item(),
                            Forms.FILES.form(lead.item()),
                            Forms.CHECK.carried(form, lead, clean, Forms.TODAY)));
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void what_is_filled_in_rightly_passes_and_is_kept(String code) {
        var form = Forms.FILES.form(code);
        for (long seed = SEED; seed < SEED + VALID; seed++) {
            String place = code + ", seed " + seed;
            var typed = new GeneratedForms(form, seed).valid();
            var kept = isKept(place, form, typed);
            assertThat(Forms.CHECK.check(form, kept, Forms.TODAY)).as(place).noneMatch(Finding::refuses);
            typed.single()
                    .forEach((key, value) ->
                            assertThat(kept.get(key)).as(place + " " + key).isEqualTo(value));
            typed.rows()
                    .forEach((key, rows) ->
                            assertThat(kept.rowsOf(key)).as(place + " " + key).hasSameSizeAs(rows));
        }
    }

    /** As a draft is saved and opened again, and once more. */
    private static FormValues isKept(String place, FormDefinition form, FormValues typed) {
        var saved = tidy(form, typed);
        var opened = FormValuesJson.read(FormValuesJson.write(saved));
        assertThat(opened).as(place).isEqualTo(saved);
        assertThat(tidy(form, opened)).as(place + " tidied once more").isEqualTo(saved);
        return opened;
    }

    private static FormValues tidy(FormDefinition form, FormValues values) {
        return Forms.CHECK.compute(form, Forms.CHECK.normalise(form, values), Forms.TODAY);
    }

    /** It says something in both languages, and leads to a field that the page shows. */
    private static void isWhole(FormDefinition form, FormValues values, Finding finding) {
        assertThat(finding.messageZh()).isNotBlank();
        assertThat(finding.messageEn()).isNotBlank();
        assertThat(finding.ruleId()).isNotBlank();
        assertThat(finding.article()).isNotBlank();
        var shown = Forms.CHECK.visibleFields(form, values, Forms.TODAY).stream()
                .collect(Collectors.toMap(FieldDefinition::key, field -> field));
        var cell = CELL.matcher(finding.fieldKey());
        if (cell.matches()) {
            assertThat(shown.get(cell.group(1)).columns())
                    .anyMatch(column -> column.key().equals(cell.group(3)));
            assertThat(Integer.parseInt(cell.group(2)))
                    .isLessThan(values.rowsOf(cell.group(1)).size());
        } else {
            assertThat(shown).as(finding.ruleId()).containsKey(finding.fieldKey());
        }
    }
}
