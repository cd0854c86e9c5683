package org.sheyin.permission.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.permission.model.SamplePermission.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sheyin.permission.model.RequestType;
import org.sheyin.permission.model.RowAction;
import org.sheyin.permission.service.PermissionSteps.Decided;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.SampleActors;
import org.sheyin.shared.service.ServerClock;
import org.sheyin.staff.model.Post;
import org.sheyin.staff.model.StaffStanding;
import org.sheyin.staff.service.Gate;
import org.sheyin.staff.service.GateQuestion;

/** Art 21(1) at the counter: an item is accepted by whom it was opened to. */
class PermissionGateTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final PermissionStage stage = new PermissionStage();
    private final PermissionGate gate = new PermissionGate(stage.requests);
    private final String number = row("张三", "01-01").idNumber();

    @Test
    void nothing_is_open_before_the_officer_has_opened_it() {
        long id = stage.submitted(RequestType.OPEN, row("张三", "01-01"));
        stage.decide(id, new Decided(RowAction.AGREE, ""));
        assertThat(refusals("01-01")).containsExactly("PERMISSION-21-30");
        stage.steps.open(OFFICER, id, stage.now());
        assertThat(refusals("01-01")).isEmpty();
        assertThat(gate.answer(question("01-01")).map(Gate::proof))
                .contains(LocalDate.ofInstant(stage.clock.instant(), ServerClock.ZONE)
                        .toString());
        assertThat(refusals("15-01")).containsExactly("PERMISSION-21-30");
    }

    @Test
    void about_no_item_and_about_no_outlet_it_has_nothing_to_say() {
        assertThat(gate.answer(question(null))).isEmpty();
        assertThat(gate.answer(new GateQuestion(standing(), 0, "01-01", TODAY))).isEmpty();
        assertThat(gate.answer(new GateQuestion(StaffStanding.unknown(), SampleActors.OUTLET, "01-01", TODAY)))
                .isEmpty();
    }

    private List<String> refusals(String item) {
        return gate.answer(question(item)).orElseThrow().decision().reasons().stream()
                .map(Reason::ruleId)
                .toList();
    }

    private GateQuestion question(String item) {
        return new GateQuestion(standing(), SampleActors.OUTLET, item, TODAY);
    }

    private StaffStanding standing() {
        return new StaffStanding(
                1,
                Set.of(Post.BANK_HANDLER),
                TODAY.minusYears(1),
                null,
                TODAY,
                TODAY,
                "ACTIVE",
                true,
                stage.sheets.index(number));
    }
}
