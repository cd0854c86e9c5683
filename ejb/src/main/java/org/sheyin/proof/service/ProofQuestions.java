package org.sheyin.proof.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.cases.service.CaseForms;
import org.sheyin.catalogue.model.FieldDefinition;
import org.sheyin.catalogue.model.FormDefinition;
import org.sheyin.catalogue.model.FormValues;
import org.sheyin.catalogue.service.CatalogueQueries;
import org.sheyin.organization.model.Bank;
import org.sheyin.organization.model.OrganizationRepository;
import org.sheyin.proof.model.HomeVisit;
import org.sheyin.proof.model.ProofOutcome;
import org.sheyin.proof.model.ProofWay;
import org.sheyin.proof.model.SystemAnswer;
import org.sheyin.shared.model.Actor;

/** Makes of a case's form what an outside system is asked, and compares its answer with it. */
@ApplicationScoped
public class ProofQuestions {
    private static final String ZH = "zh";
    /** A field {@code xNew} asks for another value of {@code x} (04-02). */
    private static final String NEW = "New";

    private static final String BEFORE = "before.";
    private static final String AFTER = "after.";

    private final CaseForms forms;
    private final CatalogueQueries items;
    private final OrganizationRepository organizations;

    protected ProofQuestions() {
        this(null, null, null);
    }

    @Inject
    public ProofQuestions(CaseForms forms, CatalogueQueries items, OrganizationRepository organizations) {
        this.forms = forms;
        this.items = items;
        this.organizations = organizations;
    }

    /** Whether the form asks for a home visit. */
    boolean isVisited(CaseFile file) {
        return "HOME".equals(forms.open(file).get("authMethod"));
    }

    /** Id of the biometric result as the form has it. */
    String resultId(CaseFile file) {
        return forms.open(file).get(BiometricCheck.RESULT);
    }

    /** What the form says of the visit. */
    HomeVisit visit(Actor actor, CaseFile file) {
        FormValues values = forms.open(file);
        String reason = form(actor, file)
                .field("homeReason")
                .map(field -> field.display(values.get("homeReason")).in(ZH))
                .orElse("");
        return new HomeVisit(reason, values.get("homeAddress"), null, 0, 0, values.get("companion"));
    }

    /** @param round how often the agency sent it back @param typed id of the biometric result */
    SystemQuestion of(CaseFile file, ProofWay way, int round, String typed, ProofOutcome rehearsed) {
        FormValues values = forms.open(file);
        return new SystemQuestion(
                file.caseNumber() + "-" + round,
                file.item().code(),
                values.get("personName"),
                values.get("idNumber"),
                asked(file, way, values, typed),
                rehearsed);
    }

    private Map<String, String> asked(CaseFile file, ProofWay way, FormValues values, String typed) {
        return switch (way) {
            case BIOMETRIC ->
                Map.of(BiometricCheck.RESULT, typed == null ? "" : typed.strip(), "method", values.get("authMethod"));
            case CARD_SERIAL -> Map.of(CardSystem.ISSUER, bank(file));
            case CORE_CHANGE -> changes(values);
            case CORE_ANSWER, HOME_VISIT -> Map.of();
        };
    }

    private String bank(CaseFile file) {
        return organizations.bank(file.jurisdiction().bankId()).map(Bank::name).orElse("");
    }

    private static Map<String, String> changes(FormValues values) {
        var changes = new LinkedHashMap<String, String>();
        values.single().forEach((key, value) -> {
            if (key.endsWith(NEW) && !value.isBlank()) {
                changes.put(key.substring(0, key.length() - NEW.length()), value);
            }
        });
        return changes;
    }

    /** The answer as it is kept: what was found and is not what was asked for is a mismatch. */
    SystemAnswer compared(Actor actor, CaseFile file, ProofWay way, SystemQuestion question, SystemAnswer answer) {
        return switch (way) {
            case CARD_SERIAL -> {
                String issuer = answer.details().getOrDefault(CardSystem.ISSUER, "");
                yield answer.unless(CardSystem.ISSUER, question.asked().get(CardSystem.ISSUER), issuer);
            }
            case CORE_CHANGE -> changed(form(actor, file), question, answer);
            default -> answer;
        };
    }

    private static SystemAnswer changed(FormDefinition form, SystemQuestion question, SystemAnswer answer) {
        var told = new LinkedHashMap<String, String>();
        SystemAnswer compared = answer;
        for (var one : question.asked().entrySet()) {
            var field = form.field(one.getKey() + NEW);
            String label = field.map(f -> f.label().in(ZH).replace("（新）", "")).orElse(one.getKey());
            String after = answer.details().getOrDefault(AFTER + one.getKey(), "");
            compared = compared.unless(label, one.getValue(), after);
            String before = answer.details().getOrDefault(BEFORE + one.getKey(), "");
            told.put(label, shown(field.orElse(null), before) + " → " + shown(field.orElse(null), after));
        }
        return compared.outcome() == ProofOutcome.FOUND ? SystemAnswer.found(answer.serial(), told) : compared;
    }

    private static String shown(FieldDefinition field, String value) {
        return field == null ? value : field.display(value).in(ZH);
    }

    private FormDefinition form(Actor actor, CaseFile file) {
        return items.item(actor, file.item().versionId()).orElseThrow().form();
    }
}
