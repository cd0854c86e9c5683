package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.sheyin.cases.model.CaseState;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.staff.model.StaffStanding;

/**
 * Art 30: from the day after its last day the handler neither begins, nor submits, nor corrects, nor withdraws; what he
 * typed stays, and he may ask for help.
 */
public class HandlerWithoutTrainingTest {
    private final Stage stage = new Stage();

    @Test
    void nothing_is_begun_and_nothing_submitted_and_the_gate_is_named() {
        long id = stage.entered();
        lapse(stage);
        refused(stage::draft);
        refused(() -> stage.submit(id));
        assertThat(stage.file(id).state()).isEqualTo(CaseState.DRAFT);
    }

    @Test
    void a_correction_is_not_submitted_either() {
        long id = stage.inCorrection();
        lapse(stage);
        assertThatThrownBy(() -> stage.submit(id))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.reasons())
                        .extracting(Reason::ruleId)
                        .contains("STAFF-30-1"));
    }

    @Test
    void a_case_is_not_withdrawn_but_the_agency_may_be_asked() {
        long id = stage.submitted();
        long other = stage.draft();
        stage.sign(id);
        lapse(stage);
        refused(() -> stage.intake.withdraw(Stage.CLERK, id, "本人要求"));
        var help = new CaseHelp(stage.cases, stage.transitions, stage.times, stage.clock);
        help.ask(Stage.CLERK, other, "可否受理？");
        assertThat(stage.file(other).state()).isEqualTo(CaseState.DRAFT_HELP);
    }

    /** Of the clerk, as of today. */
    public static void lapse(Stage stage) {
        stage.standings.put(
                Stage.CLERK.accountId(),
                usual -> new StaffStanding(
                        usual.staffId(),
                        usual.posts(),
                        usual.hiredOn(),
                        null,
                        usual.hiredOn(),
                        usual.committedTo(),
                        usual.accountState(),
                        usual.proven(),
                        usual.idIndex()));
    }

    private static void refused(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(
                        refused.reasons().stream().map(Reason::ruleId).toList())
                .isEqualTo(List.of("STAFF-30-1")));
    }
}
