package org.sheyin.catalogue.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sheyin.catalogue.model.CrossFieldRule;
import org.sheyin.catalogue.model.FieldDefinition;
import org.sheyin.catalogue.model.FieldType;
import org.sheyin.catalogue.model.FormDefinition;
import org.sheyin.catalogue.model.ItemParameter;
import org.sheyin.catalogue.model.Lead;
import org.sheyin.catalogue.model.StepTable;

/** The committed catalogue as a whole: complete, in both languages, no two items alike, nothing refers into the void. */
class CatalogueContentTest {
    private static final Pattern IN_MESSAGE = Pattern.compile("\\{([$#])([\\w.]+)}");

    static List<String> codes() {
        return Forms.FILES.codes();
    }

    @Test
    void there_are_48_items_in_17_categories_31_to_accept_and_17_to_complete() {
        var authorities = codes().stream()
                .map(code -> Forms.FILES.expanded(code).getString("authority"))
                .collect(Collectors.groupingBy(a -> a, Collectors.counting()));
        assertThat(authorities).containsOnly(Map.entry("ACCEPT", 31L), Map.entry("COMPLETE", 17L));
        assertThat(Forms.FILES.index().getJsonArray("categories")).hasSize(17);
        assertThat(new HashSet<>(codes())).hasSize(48);
    }

    /** By label and type of its own fields, so that another key alone makes no difference. */
    @Test
    void no_two_items_ask_the_same_fields_unless_they_are_listed_as_alike() {
        var asking = codes().stream().collect(Collectors.groupingBy(CatalogueContentTest::asks, Collectors.toList()));
        var same = asking.values().stream().filter(codes -> codes.size() > 1).collect(Collectors.toSet());
        var alike = Forms.FILES.index().getJsonArray("alike").getValuesAs(JsonArray.class).stream()
                .map(pair -> pair.getValuesAs(JsonString::getString))
                .collect(Collectors.toSet());
        assertThat(same).isEqualTo(alike);
    }

    private static List<String> asks(String code) {
        return Forms.FILES.expanded(code).getJsonArray("sections").getValuesAs(JsonObject.class).stream()
                .filter(section -> !Set.of("person", "agent", "account").contains(section.getString("key")))
                .flatMap(section -> section.getJsonArray("fields").getValuesAs(JsonObject.class).stream())
                .map(field -> field.getJsonObject("label").getString("zh") + " " + field.getString("type"))
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void each_item_has_fields_of_its_own_and_waits_for_the_catalogue_officer(String code) {
        var form = Forms.FILES.form(code);
        assertThat(asks(code)).hasSizeGreaterThan(1);
        assertThat(form.toBeConfirmed()).isTrue();
        assertThat(form.parameters()).allMatch(ItemParameter::toBeConfirmed);
        assertThat(form.tables()).allMatch(StepTable::toBeConfirmed);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void a_lead_goes_to_another_item_that_asks_what_is_carried(String code) {
        var leads = Forms.FILES.form(code).leads();
        assertThat(leads.stream().map(Lead::item)).doesNotHaveDuplicates().doesNotContain(code);
        leads.forEach(lead -> assertThat(Forms.FILES.form(lead.item()).fields().map(FieldDefinition::key))
                .containsAll(lead.carry().keySet()));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void keys_are_unique_and_choices_have_options(String code) {
        var form = Forms.FILES.form(code);
        assertThat(form.fields().map(FieldDefinition::key)).doesNotHaveDuplicates();
        assertThat(form.materials().stream().map(line -> line.key()))
                .doesNotHaveDuplicates()
                .isNotEmpty();
        assertThat(form.rules().stream().map(CrossFieldRule::id)).doesNotHaveDuplicates();
        assertThat(form.materials()).noneMatch(line -> line.sources().isEmpty());
        assertThat(allFields(form).filter(field -> field.type() == FieldType.CHOICE))
                .noneMatch(field -> field.options().isEmpty());
        assertThat(allFields(form).filter(field -> field.type() == FieldType.ROWS))
                .noneMatch(field -> field.columns().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void the_competent_agency_comes_from_a_field_or_the_outlet(String code) {
        var source = Forms.FILES.expanded(code).getString("agencySource");
        assertThat("OUTLET".equals(source)
                        || Forms.FILES.form(code).field(source).isPresent())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void nothing_refers_into_the_void(String code) {
        var form = Forms.FILES.form(code);
        Set<String> fields = allFields(form).map(FieldDefinition::key).collect(Collectors.toSet());
        Set<String> named =
                form.parameters().stream().map(ItemParameter::key).collect(Collectors.toCollection(HashSet::new));
        form.rules().forEach(rule -> assertThat(fields).as(rule.id()).containsAll(rule.fields()));
        form.rules().stream().filter(rule -> !rule.rows().isEmpty()).forEach(rule -> assertThat(
                        form.field(rule.rows()).orElseThrow().columns().stream().map(FieldDefinition::key))
                .containsAll(rule.fields()));
        form.parameters().stream()
                .map(row -> row.key().replaceAll("[.]\\d{6}$", ""))
                .forEach(named::add);
        walk(Forms.FILES.expanded(code), (sign, name) -> assertThat("$".equals(sign) ? fields : named)
                .as(code + " " + sign + name)
                .contains(name));
        form.tables().stream().map(StepTable::name).forEach(named::add);
        form.rules().stream().flatMap(rule -> rule.parameters().stream()).forEach(parameter -> assertThat(named)
                .contains(parameter.split("=")[0]));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void chinese_is_chinese_and_english_is_english(String code) {
        var han = Pattern.compile("\\p{IsHan}");
        texts(Forms.FILES.expanded(code)).forEach(text -> {
            assertThat(text.getString("en")).isNotBlank().doesNotContainPattern(han);
            var zh = text.getString("zh");
            assertThat(han.matcher(zh).find() || zh.matches("[\\d,]+")).as(zh).isTrue();
        });
    }

    private static Stream<FieldDefinition> allFields(FormDefinition form) {
        return form.fields().flatMap(field -> Stream.concat(Stream.of(field), field.columns().stream()));
    }

    private static Stream<JsonObject> texts(JsonValue json) {
        if (json instanceof JsonArray array) {
            return array.stream().flatMap(CatalogueContentTest::texts);
        }
        if (json instanceof JsonObject object) {
            var own = object.containsKey("zh") ? Stream.of(object) : Stream.<JsonObject>empty();
            return Stream.concat(own, object.values().stream().flatMap(CatalogueContentTest::texts));
        }
        return Stream.empty();
    }

    private static void walk(JsonValue json, BiConsumer<String, String> reference) {
        if (json instanceof JsonArray array) {
            array.forEach(each -> walk(each, reference));
        } else if (json instanceof JsonObject object) {
            object.values().forEach(each -> walk(each, reference));
            if (object.containsKey("parameterOf")) {
                reference.accept("#", object.getJsonArray("parameterOf").getString(0));
            }
        } else if (json instanceof JsonString string) {
            var text = string.getString();
            if (text.matches("[$#]\\w[\\w.]*")) {
                reference.accept(text.substring(0, 1), text.substring(1));
            }
            IN_MESSAGE.matcher(text).results().forEach(m -> reference.accept(m.group(1), m.group(2)));
        }
    }
}
