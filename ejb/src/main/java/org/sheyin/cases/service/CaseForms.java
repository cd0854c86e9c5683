package org.sheyin.cases.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sheyin.cases.model.Applicant;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.cases.model.CaseForm;
import org.sheyin.cases.model.CaseVersion;
import org.sheyin.catalogue.model.FieldDefinition;
import org.sheyin.catalogue.model.Finding;
import org.sheyin.catalogue.model.FormCheck;
import org.sheyin.catalogue.model.FormDefinition;
import org.sheyin.catalogue.model.FormValues;
import org.sheyin.catalogue.model.Lead;
import org.sheyin.catalogue.model.MaterialNeed;
import org.sheyin.catalogue.model.RegionLookup;
import org.sheyin.catalogue.model.ValueChecks;
import org.sheyin.catalogue.service.FormValuesJson;
import org.sheyin.shared.model.Digest;
import org.sheyin.shared.model.Masking;
import org.sheyin.shared.model.Sealer;
import org.sheyin.shared.service.KeyRing;

/** Turns what was typed into what is stored, and back: normalised, sealed under a key outside the database, hashed. */
@ApplicationScoped
public class CaseForms {
    private static final String FORM_KEY = "form";
    private static final String INDEX_KEY = "blind-index";

    private final KeyRing keys;
    private final Sealer sealer;
    private final FormCheck check;

    protected CaseForms() {
        this(null, null, null);
    }

    @Inject
    public CaseForms(KeyRing keys, ValueChecks values, RegionLookup regions) {
        this.keys = keys;
        this.sealer = new Sealer(version -> this.keys.key(FORM_KEY, version));
        this.check = new FormCheck(values, regions);
    }

    public FormValues tidy(FormDefinition form, FormValues typed, LocalDate today) {
        return check.compute(form, check.normalise(form, typed), today);
    }

    /** Fields that both typed otherwise since {@code before}; what the form computes is nobody's. @param stored tidied */
    boolean conflict(FormDefinition form, FormValues typed, FormValues stored, FormValues before, LocalDate today) {
        var mine = tidy(form, typed, today);
        var first = tidy(form, before, today);
        return form.fields()
                .filter(field -> field.value() == null)
                .anyMatch(field -> mine.conflicts(field.key(), stored, first));
    }

    /** What the derived fields hold by the rest of the form, whatever was typed into them; fields without are left out. */
    public Map<String, String> derived(FormDefinition form, FormValues values, LocalDate today) {
        var others = new LinkedHashMap<>(values.single());
        var keys = form.fields()
                .filter(FieldDefinition::isDerived)
                .map(FieldDefinition::key)
                .toList();
        others.keySet().removeAll(keys);
        var filled = check.compute(form, new FormValues(others, values.rows()), today);
        var derived = new LinkedHashMap<String, String>();
        keys.stream().filter(filled::has).forEach(key -> derived.put(key, filled.get(key)));
        return derived;
    }

    /** @param values tidied */
    public CaseForm seal(long caseId, FormValues values) {
        String json = FormValuesJson.write(values);
        byte[] sealed = sealer.seal(json, place(caseId), keys.currentVersion(FORM_KEY));
        return new CaseForm(applicant(values), sealed, Digest.sha256(json));
    }

    public FormValues open(CaseFile file) {
        return FormValuesJson.read(sealer.open(file.formSealed(), place(file.id())));
    }

    public FormValues open(CaseFile file, CaseVersion version) {
        return FormValuesJson.read(sealer.open(version.formSealed(), place(file.id())));
    }

    public List<Finding> findings(FormDefinition form, FormValues values, LocalDate today) {
        return check.check(form, values, today);
    }

    public List<MaterialNeed> materials(FormDefinition form, FormValues values, LocalDate today) {
        return check.materials(form, values, today);
    }

    /** Codes of the other items that what was typed leads to. */
    public Set<String> leads(FormDefinition form, FormValues values, LocalDate today) {
        return check.leads(form, values, today).stream().map(Lead::item).collect(Collectors.toSet());
    }

    /** What is taken along to the other item; empty when nothing typed leads there. */
    Optional<FormValues> carried(FormDefinition form, String item, FormValues values, LocalDate today) {
        return check.leads(form, values, today).stream()
                .filter(lead -> lead.item().equals(item))
                .findFirst()
                .map(lead -> check.carried(form, lead, values, today));
    }

    /** Keys of the fields to show. */
    public Set<String> visible(FormDefinition form, FormValues values, LocalDate today) {
        return check.visibleFields(form, values, today).stream()
                .map(FieldDefinition::key)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Keys of the fields that must be filled with these values. */
    public Set<String> required(FormDefinition form, FormValues values, LocalDate today) {
        return check.visibleFields(form, values, today).stream()
                .filter(field -> check.isRequired(form, field, values, today))
                .map(FieldDefinition::key)
                .collect(Collectors.toSet());
    }

    /** Blind index of a person, for finding the same one without storing the number in clear. */
    public String index(String idNumber) {
        return Digest.keyed(keys.key(INDEX_KEY, keys.currentVersion(INDEX_KEY)), idNumber);
    }

    private Applicant applicant(FormValues values) {
        String number = values.get("idNumber");
        boolean complete = number.length() >= 15;
        return new Applicant(
                cut(values.get("personName"), 100),
                cut(values.get("idType"), 30),
                complete ? Masking.middle(number, 4, 4) : "",
                complete ? index(number) : null);
    }

    private static String cut(String text, int codePoints) {
        return text.codePointCount(0, text.length()) <= codePoints
                ? text
                : text.substring(0, text.offsetByCodePoints(0, codePoints));
    }

    private static String place(long caseId) {
        return "case:" + caseId;
    }
}
