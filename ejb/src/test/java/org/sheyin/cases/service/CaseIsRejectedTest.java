package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.cases.service.Refusals.assertRefused;
import static org.sheyin.cases.service.Stage.REVIEWER;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sheyin.cases.model.CaseState;

class CaseIsRejectedTest {
    private final Stage stage = new Stage();
    private final long id = stage.inReview();

    @Test
    void with_basis_and_reason_it_ends() {
        stage.review.reject(REVIEWER, new Decide(id, 1, "不属于参保范围", "国发〔2014〕8号第三条", List.of()));

        assertThat(stage.file(id).state()).isEqualTo(CaseState.REJECTED);
        assertThat(stage.file(id).legalBasis()).isEqualTo("国发〔2014〕8号第三条");
        assertThat(stage.sent("cases.decided")).hasSize(1);
    }

    @ParameterizedTest(name = "reason [{0}], basis [{1}]")
    @CsvSource({"不属于参保范围, ''", "'', 国发〔2014〕8号第三条", "' ', ' '"})
    void without_either_it_is_refused(String note, String basis) {
        assertRefused(() -> stage.review.reject(REVIEWER, new Decide(id, 1, note, basis, List.of())), "CASE-20-8");
        assertThat(stage.file(id).state()).isEqualTo(CaseState.IN_REVIEW);
    }
}
