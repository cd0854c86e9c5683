package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.cases.model.CaseForm;
import org.sheyin.cases.model.SampleCase;
import org.sheyin.catalogue.model.FormValues;

class FormIsSealedTest {
    private final Stage stage = new Stage();
    private final FormValues values =
            SampleEntry.enrolment().withRows("rows", List.of(Map.of("name", "示例乙"), Map.of("name", "\"引号\"")));

    private CaseFile file(long id, CaseForm form) {
        return new CaseFile(id, SampleCase.oneStep(), SampleCase.jurisdiction(), form, Stage.CLERK, Stage.NOW);
    }

    @Test
    void it_opens_as_it_was_typed() {
        assertThat(stage.forms.open(file(7, stage.forms.seal(7, values)))).isEqualTo(values);
    }

    @Test
    void the_stored_bytes_tell_nothing() {
        var stored = new String(stage.forms.seal(7, values).sealed(), StandardCharsets.UTF_8);

        assertThat(stored).doesNotContain("示例甲").doesNotContain("13800000000");
    }

    @Test
    void the_same_form_is_sealed_differently_under_the_same_hash() {
        var first = stage.forms.seal(7, values);
        var second = stage.forms.seal(7, values);

        assertThat(second.sealed()).isNotEqualTo(first.sealed());
        assertThat(second.hash()).isEqualTo(first.hash()).hasSize(64);
        assertThat(stage.forms.seal(7, values.with("mobile", "13900000000")).hash())
                .isNotEqualTo(first.hash());
    }

    @Test
    void moved_to_another_case_it_does_not_open() {
        var moved = file(8, stage.forms.seal(7, values));

        assertThatIllegalStateException().isThrownBy(() -> stage.forms.open(moved));
    }

    @Test
    void a_single_changed_byte_is_noticed() {
        var form = stage.forms.seal(7, values);
        byte[] sealed = form.sealed().clone();
        sealed[sealed.length - 1] ^= 1;
        var altered = file(7, new CaseForm(form.applicant(), sealed, form.hash()));

        assertThatIllegalStateException().isThrownBy(() -> stage.forms.open(altered));
    }

    @Test
    void the_same_person_has_one_blind_index_that_is_not_the_number() {
        assertThat(stage.forms.seal(7, values).applicant().idIndex())
                .isEqualTo(stage.forms.index(SampleEntry.identity(1)))
                .isNotEqualTo(stage.forms.index(SampleEntry.identity(2)))
                .doesNotContain(SampleEntry.identity(1));
    }
}
