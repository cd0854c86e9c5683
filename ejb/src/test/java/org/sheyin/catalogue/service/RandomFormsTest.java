package org.sheyin.catalogue.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sheyin.catalogue.model.FieldDefinition;
import org.sheyin.catalogue.model.FieldType;
import org.sheyin.catalogue.model.FormDefinition;
import org.sheyin.catalogue.model.FormValues;

/** Whatever is typed into whichever of the 48 forms: the engine answers, and every answer is whole. Seeded, so repeatable. */
class RandomFormsTest {
    private static final String[] INPUTS = {
        "",
        " ",
        "YES",
        "NO",
        "0",
        "-1",
        "999999999999999",
        "1e9",
        "12.345",
        "2026-03",
        "2026-13",
        "9999-12-31",
        "0000-00",
        "2026-02-30",
        "1965-12-08",
        "RESIDENT_ID",
        "MALE",
        "440106",
        "440106199005200014",
        "x".repeat(5000),
        "$personName",
        "{#age.min}",
        "{0}",
        "'",
        "\u0000",
        "\ud800",
        "😀",
        "１２３",
        "=cmd|' /C calc'!A0",
        "<script>alert(1)</script>"
    };

    static List<String> codes() {
        return Forms.FILES.codes();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void no_input_breaks_a_form(String code) {
        var form = Forms.FILES.form(code);
        var random = new Random(code.hashCode());
        for (int round = 0; round < 25; round++) {
            var clean = Forms.CHECK.normalise(form, fill(form, random));
            assertThat(Forms.CHECK.normalise(form, clean)).isEqualTo(clean);
            assertThat(FormValuesJson.read(FormValuesJson.write(clean))).isEqualTo(clean);
            var visible = Forms.CHECK.visibleFields(form, clean, Forms.TODAY);
            assertThat(Forms.CHECK.check(form, clean, Forms.TODAY)).allSatisfy(finding -> {
                assertThat(finding.messageZh()).isNotBlank();
                assertThat(finding.messageEn()).isNotBlank();
                assertThat(finding.ruleId()).isNotBlank();
            });
            assertThat(visible).isNotEmpty();
            assertThat(Forms.CHECK.materials(form, clean, Forms.TODAY)).isNotEmpty();
        }
    }

    private static FormValues fill(FormDefinition form, Random random) {
        var single = new LinkedHashMap<String, String>();
        var rows = new LinkedHashMap<String, List<Map<String, String>>>();
        form.fields().forEach(field -> {
            if (field.type() == FieldType.ROWS) {
                var list = new ArrayList<Map<String, String>>();
                for (int i = 0; i < random.nextInt(4); i++) {
                    var row = new LinkedHashMap<String, String>();
                    field.columns().forEach(column -> row.put(column.key(), input(column, random)));
                    list.add(row);
                }
                rows.put(field.key(), list);
            } else {
                single.put(field.key(), input(field, random));
            }
        });
        return new FormValues(single, rows);
    }

    private static String input(FieldDefinition field, Random random) {
        if (!field.options().isEmpty() && random.nextInt(3) > 0) {
            return field.options().get(random.nextInt(field.options().size())).value();
        }
        return INPUTS[random.nextInt(INPUTS.length)];
    }
}
