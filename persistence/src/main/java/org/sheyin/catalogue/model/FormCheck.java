package org.sheyin.catalogue.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Everything that a page or a service asks about a filled form. Pure: the same form, values and day give the same answer.
 * Order of use: {@link #normalise}, {@link #compute}, {@link #check}.
 */
public final class FormCheck {
    private final ValueChecks checks;
    private final FieldCheck fieldCheck;

    public FormCheck(ValueChecks checks, RegionLookup regions) {
        this.checks = checks;
        this.fieldCheck = new FieldCheck(checks, regions);
    }

    /** Drops unknown keys and control characters, and writes every value in its one canonical way. */
    public FormValues normalise(FormDefinition form, FormValues values) {
        return FormNormaliser.normalise(form, values);
    }

    /** Fills computed fields anew, and derived ones (sex, birth date) where nothing was typed. */
    public FormValues compute(FormDefinition form, FormValues values, LocalDate today) {
        return FormCompute.compute(FormContext.of(form, values, today, checks));
    }

    /** Fields to show, in order. */
    public List<FieldDefinition> visibleFields(FormDefinition form, FormValues values, LocalDate today) {
        var context = FormContext.of(form, values, today, checks);
        return form.sections().stream()
                .filter(section -> section.visibleWhen().holds(context))
                .flatMap(section -> section.fields().stream())
                .filter(field -> field.visibleWhen().holds(context))
                .toList();
    }

    /** Whether the field must be filled, given the rest of the form. Says nothing about its visibility. */
    public boolean isRequired(FormDefinition form, FieldDefinition field, FormValues values, LocalDate today) {
        return RequiredCheck.isRequired(field, FormContext.of(form, values, today, checks));
    }

    /** The whole checklist with what this citizen must bring; lines that do not apply are left out. */
    public List<MaterialNeed> materials(FormDefinition form, FormValues values, LocalDate today) {
        var context = FormContext.of(form, values, today, checks);
        return form.materials().stream()
                .map(line -> new MaterialNeed(
                        line, line.required() || line.requiredWhen().holds(context)))
                .filter(need -> need.required() || need.line().requiredWhen() == Condition.NEVER)
                .toList();
    }

    /** The lines that must be complete before the case may be submitted (Art 20(2)). */
    public List<MaterialLine> requiredMaterials(FormDefinition form, FormValues values, LocalDate today) {
        return materials(form, values, today).stream()
                .filter(MaterialNeed::required)
                .map(MaterialNeed::line)
                .toList();
    }

    /** Other items that these values lead to. */
    public List<Lead> leads(FormDefinition form, FormValues values, LocalDate today) {
        var context = FormContext.of(form, values, today, checks);
        return form.leads().stream().filter(lead -> lead.when().holds(context)).toList();
    }

    /** What was typed and is taken along to the other item, not yet judged by its form. */
    public FormValues carried(FormDefinition form, Lead lead, FormValues values, LocalDate today) {
        var context = FormContext.of(form, values, today, checks);
        var taken = new LinkedHashMap<String, String>();
        form.fields()
                .filter(field -> field.type().isTyped() && values.has(field.key()))
                .forEach(field -> taken.put(field.key(), values.get(field.key())));
        lead.carry().forEach((key, value) -> taken.put(key, value.valueIn(context)));
        return FormValues.of(taken);
    }

    /** The values of visible fields only: what is submitted, without leftovers of answers that were changed. */
    public FormValues visibleValues(FormDefinition form, FormValues values, LocalDate today) {
        return visibleValues(visibleFields(form, values, today), values);
    }

    private static FormValues visibleValues(List<FieldDefinition> fields, FormValues values) {
        var shown = fields.stream().map(FieldDefinition::key).collect(Collectors.toSet());
        var single = new LinkedHashMap<>(values.single());
        single.keySet().retainAll(shown);
        var rows = new LinkedHashMap<>(values.rows());
        rows.keySet().retainAll(shown);
        return new FormValues(single, rows);
    }

    /**
     * All findings at once, in the order of the form, cross-field rules last. Computes first, so that a stale or forged
     * computed value is never judged; the rules see what the page shows, no leftovers of answers that were changed.
     */
    public List<Finding> check(FormDefinition form, FormValues values, LocalDate today) {
        var filled = compute(form, values, today);
        var context = FormContext.of(form, filled, today, checks);
        var findings = new ArrayList<Finding>();
        var visible = visibleFields(form, filled, today);
        visible.forEach(field -> findings.addAll(fieldCheck.check(field, context)));
        findings.addAll(RuleCheck.check(context.with(visibleValues(visible, filled))));
        return List.copyOf(findings);
    }
}
