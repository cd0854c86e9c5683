package org.sheyin.cases.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.cases.model.CasePage;
import org.sheyin.cases.model.CaseRemark;
import org.sheyin.cases.model.CaseRepository;
import org.sheyin.cases.model.CaseVersion;
import org.sheyin.cases.model.DefectPlace;
import org.sheyin.cases.model.DefectRules;
import org.sheyin.catalogue.model.FormValues;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.MonthIds;

/** The defects that a case is returned for, and which of them could have been named a version earlier (Art 20). */
@ApplicationScoped
public class CaseDefects {
    private final CaseRepository cases;
    private final CaseForms forms;
    private final MonthIds ids;

    protected CaseDefects() {
        this(null, null, null);
    }

    @Inject
    public CaseDefects(CaseRepository cases, CaseForms forms, MonthIds ids) {
        this.cases = cases;
        this.forms = forms;
        this.ids = ids;
    }

    /** Writes the defects down. Refused when one of them is late and no reason is given. */
    void tell(CaseFile file, Decide command, Actor actor, Instant at) {
        for (Decide.Defect defect : command.defects()) {
            DefectPlace place = DefectPlace.of(defect.fieldKey());
            DefectRules.judgePage(place, page(place), file).orThrow();
        }
        Set<String> late = seenBefore(
                file, command.defects().stream().map(Decide.Defect::fieldKey).toList());
        String reason = command.lateReason().strip();
        DefectRules.judgeLate(late.size(), reason).orThrow();
        for (Decide.Defect defect : command.defects()) {
            cases.add(new CaseRemark(
                    ids.next("case_remark", at),
                    file,
                    DefectPlace.of(defect.fieldKey()),
                    defect.text(),
                    late.contains(defect.fieldKey()) ? reason : "",
                    actor,
                    at));
        }
    }

    private Optional<CasePage> page(DefectPlace place) {
        return Optional.ofNullable(place.pageId()).flatMap(cases::page);
    }

    /**
     * Of fields, lines and pages of the checklist those that stand as they stood in the version before, which came back
     * without a word about them. None while the first version is looked at, nor where the version before was not returned but
     * referred by an agency that had not decided.
     */
    Set<String> seenBefore(CaseFile file, Collection<String> keys) {
        if (file.version() < 2) {
            return Set.of();
        }
        List<CaseVersion> versions = cases.versions(file.id());
        List<CaseRemark> remarks = cases.remarks(file.id());
        int last = versions.size() - 1;
        if (last < 1 || remarks.stream().noneMatch(remark -> remark.version() == file.version() - 1)) {
            return Set.of();
        }
        FormValues before = forms.open(file, versions.get(last - 1));
        FormValues now = forms.open(file, versions.get(last));
        Set<String> told = remarks.stream()
                .filter(remark -> remark.version() < file.version())
                .map(CaseRemark::fieldKey)
                .collect(Collectors.toSet());
        Set<String> newPages = cases.pages(file.id()).stream()
                .filter(page -> page.isIn(file.version()) != page.isIn(file.version() - 1))
                .map(CasePage::lineKey)
                .collect(Collectors.toSet());
        return keys.stream()
                .filter(text -> !told.contains(DefectPlace.of(text).key())
                        && !newPages.contains(DefectPlace.of(text).key()))
                .filter(key -> before.get(key).equals(now.get(key))
                        && before.rowsOf(key).equals(now.rowsOf(key)))
                .collect(Collectors.toSet());
    }
}
