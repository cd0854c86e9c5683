package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sheyin.cases.service.Stage.CLERK;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheyin.cases.model.CaseState;
import org.sheyin.shared.model.SampleActors;

/** CASE-20-2h: what the clerk confirmed is what goes to the agency (Art 20(2)). */
class ChangedSinceComparedTest {
    private final Stage stage = new Stage();
    private final long id = stage.entered();
    private Instant seen;

    @BeforeEach
    void the_clerk_compares() {
        seen = stage.reading.compare(CLERK, id).summary().changedAt();
        stage.clock.forward(Duration.ofMinutes(1));
    }

    private Submitted submit() {
        return stage.intake.submit(CLERK, new SubmitCase(id, SubmitCase.newToken(), null, true, seen, ""));
    }

    @Test
    void what_nobody_changed_is_submitted() {
        assertThat(submit().version()).isEqualTo(1);
    }

    @Test
    void what_a_colleague_typed_meanwhile_is_compared_anew() {
        var colleague = SampleActors.clerkOf(102, SampleActors.OUTLET);
        stage.intake.save(colleague, id, SampleEntry.enrolment().with("grade", "600"));
        assertThatThrownBy(this::submit).hasMessage("CASE-20-2h");
        assertThat(stage.file(id).state()).isEqualTo(CaseState.DRAFT);
        the_clerk_compares();
        assertThat(submit().version()).isEqualTo(1);
    }

    @Test
    void a_page_that_left_or_came_meanwhile_is_compared_anew() {
        stage.material.certify(CLERK, id, "household", "DZ-3", stage.clock.instant());
        assertThatThrownBy(this::submit).hasMessage("CASE-20-2h");
    }
}
