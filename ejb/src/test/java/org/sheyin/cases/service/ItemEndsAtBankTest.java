package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.cases.service.Stage.CLERK;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sheyin.catalogue.model.Authority;
import org.sheyin.catalogue.service.SampleCatalogue;

class ItemEndsAtBankTest {
    private final Stage stage = new Stage();

    private boolean begun() {
        long id = stage.intake.begin(CLERK, SampleCatalogue.AT_BANK, SubmitCase.newToken());
        return stage.file(id).item().completesAtBank();
    }

    @Test
    void where_the_catalogue_says_so() {
        assertThat(begun()).isTrue();
    }

    @Test
    void unless_the_city_narrowed_it() {
        stage.catalogue.close("440100", SampleCatalogue.AT_BANK, LocalDate.of(2026, 11, 1));
        stage.catalogue.open("440100", SampleCatalogue.AT_BANK, LocalDate.of(2026, 11, 1), Authority.ACCEPT);

        assertThat(begun()).isFalse();
    }

    @Test
    void a_case_keeps_what_it_was_begun_under() {
        long id = stage.intake.begin(CLERK, SampleCatalogue.AT_BANK, SubmitCase.newToken());
        stage.catalogue.close("440100", SampleCatalogue.AT_BANK, LocalDate.of(2026, 11, 1));

        assertThat(stage.file(id).item().completesAtBank()).isTrue();
        assertThat(stage.file(id).item().versionId()).isEqualTo(SampleCatalogue.versionOf(SampleCatalogue.AT_BANK));
    }
}
