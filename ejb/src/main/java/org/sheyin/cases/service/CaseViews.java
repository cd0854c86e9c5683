package org.sheyin.cases.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sheyin.cases.model.CaseAction;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.cases.model.CaseLifecycle;
import org.sheyin.cases.model.CaseRepository;
import org.sheyin.cases.model.CaseRules;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.model.CaseVersion;
import org.sheyin.catalogue.model.FieldDefinition;
import org.sheyin.catalogue.model.FieldType;
import org.sheyin.catalogue.model.FormDefinition;
import org.sheyin.catalogue.model.FormValues;
import org.sheyin.catalogue.service.CatalogueQueries;
import org.sheyin.catalogue.service.ItemView;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Masking;

/** Builds the view of a case: form, checklist, pages, trail, remarks and differences. */
@ApplicationScoped
public class CaseViews {
    private final CaseRepository cases;
    private final CaseForms forms;
    private final CatalogueQueries catalogue;
    private final CaseTrail trail;
    private final CaseTimes times;

    protected CaseViews() {
        this(null, null, null, null, null);
    }

    @Inject
    public CaseViews(
            CaseRepository cases, CaseForms forms, CatalogueQueries catalogue, CaseTrail trail, CaseTimes times) {
        this.cases = cases;
        this.forms = forms;
        this.catalogue = catalogue;
        this.trail = trail;
        this.times = times;
    }

    CaseView full(Actor actor, CaseFile file, Instant at) {
        return view(actor, file, false, at);
    }

    CaseView masked(Actor actor, CaseFile file, Instant at) {
        return view(actor, file, true, at);
    }

    private CaseView view(Actor actor, CaseFile file, boolean mask, Instant at) {
        LocalDate today = CaseTimes.today(at);
        ItemView item = catalogue.item(actor, file.item().versionId()).orElseThrow();
        FormValues values = forms.open(file);
        List<CaseView.Step> steps = steps(file, at);
        return new CaseView(
                file.id(),
                item,
                trail.summary(file),
                mask ? masked(item.form(), values) : values,
                forms.visible(item.form(), values, today),
                forms.materials(item.form(), values, today),
                trail.pages(file.id()),
                steps,
                trail.looks(actor, file.id()),
                cases.remarks(file.id()).stream().map(trail::remark).toList(),
                changes(file, item.form()),
                trail.referrals(file.id()),
                trail.corrections(file),
                new CaseView.Terms(
                        times.value("case.claim.hours", began(steps, CaseState::isClaimed, at)),
                        times.value("case.correction.wd", began(steps, CaseState.CORRECTION::equals, at))),
                actions(actor, file));
    }

    /** What the reader's side may do next. */
    private static Set<CaseAction> actions(Actor actor, CaseFile file) {
        return CaseLifecycle.TABLE.actionsFrom(file.state()).stream()
                .filter(action -> CaseRules.judgeSide(file, action, actor).isAllowed())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** When the case last came into such a state, now when it never did. */
    private static Instant began(List<CaseView.Step> steps, Predicate<CaseState> state, Instant at) {
        return steps.stream()
                .filter(step -> state.test(step.to()))
                .map(CaseView.Step::at)
                .reduce(at, (first, second) -> second);
    }

    private List<CaseView.Step> steps(CaseFile file, Instant at) {
        List<CaseView.Step> steps = trail.steps(file.id());
        List<CaseView.Step> timed = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Instant left = i + 1 < steps.size() ? steps.get(i + 1).at() : at;
            boolean over = i + 1 == steps.size() && file.state().holder() == CaseState.Holder.NOBODY;
            var s = steps.get(i);
            long held = over ? 0 : Duration.between(s.at(), left).toSeconds();
            timed.add(new CaseView.Step(
                    s.action(),
                    s.from(),
                    s.to(),
                    s.version(),
                    s.actorName(),
                    s.actorOrg(),
                    s.origin(),
                    s.at(),
                    s.note(),
                    held));
        }
        return timed;
    }

    private List<CaseView.Change> changes(CaseFile file, FormDefinition form) {
        List<CaseVersion> versions = cases.versions(file.id());
        int last = versions.size() - 1;
        boolean correcting = file.state() == CaseState.CORRECTION;
        if (last < (correcting ? 0 : 1)) {
            return List.of();
        }
        // While it is corrected, what was typed is compared with the version that came back.
        FormValues before = forms.open(file, versions.get(correcting ? last : last - 1));
        FormValues after = correcting ? forms.open(file) : forms.open(file, versions.get(last));
        return differences(form, before, after);
    }

    /** Compared in full and shown masked, so that a changed digit in the middle of a number is told as well. */
    static List<CaseView.Change> differences(FormDefinition form, FormValues before, FormValues after) {
        FormValues was = masked(form, before);
        FormValues is = masked(form, after);
        return form.fields()
                .map(FieldDefinition::key)
                .filter(key -> !before.get(key).equals(after.get(key))
                        || !before.rowsOf(key).equals(after.rowsOf(key)))
                .map(key -> new CaseView.Change(key, was.get(key), is.get(key), was.rowsOf(key)))
                .toList();
    }

    /** Identity and card numbers masked, in rows as well; the rest of a form is needed for the decision. */
    static FormValues masked(FormDefinition form, FormValues values) {
        var secret = form.fields()
                .flatMap(field -> Stream.concat(Stream.of(field), field.columns().stream()))
                .filter(f -> f.type() == FieldType.ID_NUMBER || f.type() == FieldType.BANK_CARD)
                .map(FieldDefinition::key)
                .collect(Collectors.toSet());
        var rows = new LinkedHashMap<String, List<Map<String, String>>>();
        values.rows()
                .forEach((key, list) -> rows.put(
                        key, list.stream().map(row -> masked(secret, row)).toList()));
        return new FormValues(masked(secret, values.single()), rows);
    }

    private static Map<String, String> masked(Set<String> secret, Map<String, String> values) {
        var masked = new LinkedHashMap<>(values);
        masked.replaceAll(
                (key, value) -> secret.contains(key) && value.length() > 8 ? Masking.middle(value, 4, 4) : value);
        return masked;
    }
}
