package org.sheyin.cases.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.model.SampleActors;

class HandedToAColleagueTest {
    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "DRAFT_HELP", "ACCEPTED", "HELP", "CORRECTION", "REWORK"})
    void what_lies_in_a_tray_goes_to_a_handler_of_the_outlet_and_stays_as_it_is(CaseState state) {
        var trial = Trial.from(state, CaseAction.HAND_OVER);
        trial.isAllowed();
        assertThat(trial.file().clerk().name()).isEqualTo("经办111");
    }

    @Test
    void nobody_a_guide_and_somebody_elsewhere_take_nothing_over() {
        refused(null);
        refused(new NewClerk(111, "x", SampleActors.OUTLET, Set.of(Right.CASE_GUIDE)));
        refused(new NewClerk(111, "x", SampleActors.OUTLET + 1, Set.of(Right.CASE_ACCEPT)));
    }

    private static void refused(NewClerk to) {
        Trial.of(CaseAction.HAND_OVER).facts(facts -> facts.clerk(to)).isRefusedBy("CASE-21-3");
    }

    @Test
    void who_manages_the_whole_bank_hands_over_at_each_of_its_outlets() {
        Trial.of(CaseAction.HAND_OVER).by(manager(SampleActors.BANK, 0, true)).isAllowed();
        isNot(manager(SampleActors.BANK + 1, 0, true));
        isNot(manager(SampleActors.BANK, 0, false));
        isNot(manager(SampleActors.BANK, SampleActors.OUTLET + 1, true));
    }

    private static void isNot(Actor manager) {
        Trial.of(CaseAction.HAND_OVER).by(manager).isRefusedBy("CASE-24-1");
    }

    private static Actor manager(long bank, long outlet, boolean bankWide) {
        return new Actor(
                150,
                "管理",
                OrgKind.BANK,
                "440104",
                0,
                bank,
                outlet,
                bankWide,
                Set.of(Right.CASE_READ, Right.CASE_HAND_OVER),
                1,
                "test");
    }
}
