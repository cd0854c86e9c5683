package org.sheyin.cases.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.cases.model.CaseRepository;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.model.DefectRules;
import org.sheyin.cases.model.HeldLine;
import org.sheyin.catalogue.model.Finding;
import org.sheyin.catalogue.model.FormValues;
import org.sheyin.catalogue.model.MaterialNeed;
import org.sheyin.catalogue.service.ItemView;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;

/** Whether form and material are complete (Art 20(2)): everything that is missing, each with the field to go to. */
@ApplicationScoped
public class EntryCheck {
    private final CaseForms forms;
    private final CaseRepository cases;

    protected EntryCheck() {
        this(null, null);
    }

    @Inject
    public EntryCheck(CaseForms forms, CaseRepository cases) {
        this.forms = forms;
        this.cases = cases;
    }

    /** Judges what is stored. @param held what the working copy holds */
    public Decision judge(ItemView item, CaseFile file, List<HeldLine> held, LocalDate today) {
        return judge(item, file, forms.open(file), held, today);
    }

    /** Judges what was typed. @param held what the working copy holds */
    public Decision judge(ItemView item, CaseFile file, FormValues values, List<HeldLine> held, LocalDate today) {
        List<Reason> reasons = new ArrayList<>();
        for (Finding finding : forms.findings(item.form(), values, today)) {
            if (finding.refuses()) {
                reasons.add(reason(finding, item.revision()));
            }
        }
        for (MaterialNeed need : forms.materials(item.form(), values, today)) {
            if (need.required() && !isThere(need, held)) {
                reasons.add(Reason.of(
                                "CASE-20-2c",
                                "20(2)",
                                need.line().name().zh(),
                                need.line().name().en())
                        .atField(need.line().key()));
            }
        }
        if (file.state() == CaseState.CORRECTION) {
            reasons.addAll(DefectRules.judgeReplaced(file, cases.remarks(file.id()), cases.pages(file.id()))
                    .reasons());
        }
        return reasons.isEmpty() ? Decision.ALLOWED : new Decision.Refused(reasons);
    }

    /** What is worth knowing but does not stand against the submission. */
    public List<Reason> advice(ItemView item, FormValues values, LocalDate today) {
        return forms.findings(item.form(), values, today).stream()
                .filter(finding -> !finding.refuses())
                .map(finding -> reason(finding, item.revision()))
                .toList();
    }

    /** A kept line needs an image or an e-certificate's serial; a line that is only seen needs the tick (Art 22(2)). */
    private static boolean isThere(MaterialNeed need, List<HeldLine> held) {
        return held.stream()
                .anyMatch(line -> line.key().equals(need.line().key())
                        && (line.stored() || !need.line().kept()));
    }

    private static Reason reason(Finding finding, int revision) {
        return new Reason(
                "CASE-20-2a",
                finding.article().isEmpty() ? "20(2)" : finding.article(),
                finding.parameter(),
                finding.value(),
                revision,
                finding.fieldKey(),
                List.of(finding.messageZh(), finding.messageEn(), finding.ruleId()));
    }
}
