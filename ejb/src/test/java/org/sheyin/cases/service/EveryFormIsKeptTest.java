package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.cases.model.SampleCase;
import org.sheyin.catalogue.service.DefinitionFiles;
import org.sheyin.catalogue.service.GeneratedForms;

/** Whatever is typed into whichever of the 48 forms: the draft is sealed, and opens as it was saved. */
class EveryFormIsKeptTest {
    private static final DefinitionFiles FILES = new DefinitionFiles("2026");
    private static final long SEED = Long.getLong("tests.seed", 1);
    private static final int ROUNDS = 4;
    private static final LocalDate TODAY = CaseTimes.today(Stage.NOW);

    private final Stage stage = new Stage();

    static List<String> codes() {
        return FILES.codes();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void it_opens_as_it_was_saved(String code) {
        var form = FILES.form(code);
        for (long seed = SEED; seed < SEED + ROUNDS; seed++) {
            var saved = stage.forms.tidy(form, new GeneratedForms(form, seed).hostile(), TODAY);
            var file = new CaseFile(
                    7,
                    SampleCase.oneStep(),
                    SampleCase.jurisdiction(),
                    stage.forms.seal(7, saved),
                    Stage.CLERK,
                    Stage.NOW);
            var opened = stage.forms.open(file);
            assertThat(opened).as(code + ", seed " + seed).isEqualTo(saved);
            assertThat(stage.forms.tidy(form, opened, TODAY))
                    .as(code + ", seed " + seed)
                    .isEqualTo(saved);
            assertThat(stage.forms.findings(form, opened, TODAY))
                    .noneMatch(found -> found.messageZh().isBlank());
        }
    }
}
