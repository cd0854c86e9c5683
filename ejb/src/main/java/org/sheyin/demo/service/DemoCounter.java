package org.sheyin.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sheyin.cases.model.CaseRepository;
import org.sheyin.cases.service.CaseForms;
import org.sheyin.cases.service.CaseHelp;
import org.sheyin.cases.service.CaseIntake;
import org.sheyin.cases.service.CaseTimes;
import org.sheyin.cases.service.CaseTransitions;
import org.sheyin.cases.service.IntakeFacts;
import org.sheyin.catalogue.model.FormDefinition;
import org.sheyin.catalogue.model.FormValues;
import org.sheyin.catalogue.model.MaterialLine;
import org.sheyin.catalogue.model.MaterialNeed;
import org.sheyin.catalogue.service.DefinitionFiles;
import org.sheyin.shared.model.MonthIds;

/** The intake at the time of a story. */
@ApplicationScoped
class DemoCounter {
    private final DefinitionFiles files = new DefinitionFiles("2026");

    @Inject
    private CaseRepository cases;

    @Inject
    private CaseTransitions transitions;

    @Inject
    private IntakeFacts facts;

    @Inject
    private CaseForms forms;

    @Inject
    private CaseTimes times;

    @Inject
    private MonthIds ids;

    CaseIntake intake(Clock clock) {
        return new CaseIntake(cases, transitions, facts, forms, ids, clock);
    }

    CaseHelp help(Clock clock) {
        return new CaseHelp(cases, transitions, times, clock);
    }

    /** Working days within which the agency decides. */
    int serviceDays(String item) {
        return files.expanded(item).getInt("serviceDays");
    }

    /** What the applicant has to bring. */
    List<MaterialLine> required(String item, FormValues typed, LocalDate day) {
        FormDefinition form = files.form(item);
        return forms.materials(form, forms.tidy(form, typed, day), day).stream()
                .filter(MaterialNeed::required)
                .map(MaterialNeed::line)
                .toList();
    }
}
