package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sheyin.cases.model.CaseAction;
import org.sheyin.cases.model.CaseFacts;
import org.sheyin.cases.model.CaseFile;
import org.sheyin.cases.model.CaseLifecycle;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.model.SampleCase;
import org.sheyin.cases.model.SampleFacts;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.model.SampleActors;

/** Art 25: each step of a case carries the assertion under which its actor had logged in. */
class AssertionIsWrittenDownTest {
    private final Stage stage = new Stage();

    /** Drafts, acceptance, submissions, returns, withdrawal, the tray that is handed over, completion: all come through one door. */
    @ParameterizedTest
    @EnumSource(CaseAction.class)
    void whatever_the_step_is(CaseAction action) {
        var from = Stream.of(CaseState.values())
                .filter(state -> CaseLifecycle.TABLE.next(state, action).isPresent())
                .findFirst()
                .orElseThrow();
        CaseFile file =
                switch (action) {
                    case PASS -> SampleCase.in(from, SampleCase.twoSteps());
                    case COMPLETE_AT_BANK -> SampleCase.in(from, SampleCase.atBank());
                    default -> SampleCase.in(from);
                };
        if (from != CaseState.NEW) {
            stage.has(file);
        }
        stage.transitions
                .step(
                        file,
                        action,
                        SampleFacts.complete().build(),
                        SampleCase.actorOf(from, action).under("PASSKEY-7"),
                        SampleCase.when(action))
                .orThrow();
        assertThat(stage.cases.events(file.id())).singleElement().satisfies(event -> {
            assertThat(event.action()).isEqualTo(action);
            assertThat(event.assertion()).isEqualTo("PASSKEY-7");
        });
        assertThat(stage.audited.entries())
                .last()
                .satisfies(row -> assertThat(row.toRecord().assertion()).isEqualTo("PASSKEY-7"));
    }

    @Test
    void a_step_names_the_proof_of_who_took_it() {
        long id = stage.inReview();
        stage.review.approve(Stage.REVIEWER.under("CODE-202611000001"), Decide.plain(id, 1, "符合条件"));
        assertThat(stage.cases.events(id)).last().satisfies(event -> assertThat(event.assertion())
                .isEqualTo("CODE-202611000001"));
        stage.transitions
                .step(
                        stage.file(id),
                        CaseAction.REOPEN,
                        CaseFacts.with().correction(SampleFacts.correction()).build(),
                        SampleActors.agency(203, Right.CASE_APPROVE),
                        stage.clock.instant())
                .orThrow();
        assertThat(stage.cases.events(id)).last().satisfies(event -> assertThat(event.assertion())
                .isEmpty());
    }
}
