package org.sheyin.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sheyin.cases.service.CaseForms;
import org.sheyin.catalogue.model.FieldDefinition;
import org.sheyin.catalogue.model.FormDefinition;
import org.sheyin.catalogue.model.FormValues;
import org.sheyin.catalogue.service.DefinitionFiles;

/** Fills what a form requires and the story does not say with something plausible of the field's type. */
@ApplicationScoped
class DemoFiller {
    /** A choice may open further fields. */
    private static final int ROUNDS = 3;

    private final DefinitionFiles files = new DefinitionFiles("2026");

    @Inject
    private CaseForms forms;

    /** @param told by key */
    FormValues fill(String item, DemoPerson person, Map<String, String> told, LocalDate day) {
        FormDefinition form = files.form(item);
        var values = new LinkedHashMap<String, String>();
        values.put("personName", person.name());
        values.put("idType", "RESIDENT_ID");
        values.put("idNumber", person.idNumber());
        values.put("mobile", person.mobile());
        values.put("agentPresent", "NO");
        values.putAll(told);
        for (int round = 0; round < ROUNDS; round++) {
            var required = forms.required(form, FormValues.of(values), day);
            form.fields()
                    .filter(field -> required.contains(field.key()) && !field.isDerived())
                    .forEach(field -> values.computeIfAbsent(field.key(), key -> plausible(field, person, day)));
        }
        return FormValues.of(values);
    }

    private static String plausible(FieldDefinition field, DemoPerson person, LocalDate day) {
        return switch (field.type()) {
            case CHOICE -> field.options().get(0).value();
            case YES_NO -> "NO";
            case REGION -> person.county();
            case DATE -> day.toString();
            case MONTH -> YearMonth.from(day).toString();
            case YEAR -> String.valueOf(day.getYear());
            case INTEGER, AMOUNT -> "1";
            case NAME -> person.name();
            case MOBILE -> person.mobile();
            case BANK_CARD -> person.bankCard();
            case ID_NUMBER -> person.idNumber();
            case ADDRESS -> "示范路" + person.number() + "号";
            default -> "示例";
        };
    }
}
