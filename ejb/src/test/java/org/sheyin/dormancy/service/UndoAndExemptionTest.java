package org.sheyin.dormancy.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sheyin.dormancy.service.SweepWorld.OFFICER;
import static org.sheyin.dormancy.service.SweepWorld.TODAY;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sheyin.account.model.AccountAction;
import org.sheyin.account.model.AccountState;
import org.sheyin.dormancy.model.DormancyExemption.Wish;
import org.sheyin.dormancy.model.SweepStep;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.model.Right;

/** What a run took is given back for five days; an exemption keeps the sweep away until its last day. */
class UndoAndExemptionTest {
    private static final String WHY = "误冻结，本人在岗";
    private static final LocalDate DUE = LocalDate.of(2026, 8, 28);

    private final SweepWorld world = new SweepWorld();

    private long last() {
        return world.sweeps.changes().get(world.sweeps.changes().size() - 1).id();
    }

    @Test
    void an_undone_freeze_begins_a_new_term() {
        var account = world.usedOn(DUE);
        world.sweepUntil(TODAY);

        world.undo.undo(OFFICER, last(), WHY);

        assertThat(account.state()).isEqualTo(AccountState.ACTIVE);
        assertThat(account.lastUsedAt()).isEqualTo(world.clock.instant());
        assertThat(world.undo.standing(OFFICER, 1)).isEmpty();
        world.sweepUntil(TODAY.plusDays(1));
        assertThat(account.state()).isEqualTo(AccountState.ACTIVE);
    }

    @Test
    void who_never_logged_in_waits_for_the_first_login_again_and_a_cancelled_account_is_frozen_again() {
        var never = world.openedOn(DUE);
        world.sweepUntil(TODAY);
        world.undo.undo(OFFICER, last(), WHY);
        assertThat(never.state()).isEqualTo(AccountState.PENDING);

        var cancelled = world.usedOn(DUE);
        world.sweepUntil(TODAY.plusDays(31));
        assertThat(cancelled.state()).isEqualTo(AccountState.CANCELLED);
        world.undo.undo(OFFICER, last(), WHY);
        assertThat(cancelled.state()).isEqualTo(AccountState.FROZEN);
        world.sweepUntil(TODAY.plusDays(60));
        assertThat(cancelled.state()).as("thirty days begin anew").isEqualTo(AccountState.FROZEN);
        world.sweepUntil(TODAY.plusDays(61));
        assertThat(cancelled.state()).isEqualTo(AccountState.CANCELLED);
    }

    /** DORMANCY-21-3 */
    @Test
    void after_five_days_it_is_too_late() {
        world.usedOn(DUE);
        world.sweepUntil(TODAY);
        world.clock.forward(Duration.ofDays(5).plusSeconds(1));

        refused("DORMANCY-21-3", () -> world.undo.undo(OFFICER, last(), WHY));
    }

    /** DORMANCY-21-4, DORMANCY-21-5, DORMANCY-21-7, DORMANCY-21-13 */
    @Test
    void a_warning_a_second_undo_a_changed_account_and_a_missing_reason_are_refused() {
        var account = world.usedOn(DUE);
        world.usedOn(DUE.plusDays(1));
        world.sweepUntil(TODAY);
        long freeze = world.sweeps.changes().get(0).id();

        refused("DORMANCY-21-4", () -> world.undo.undo(OFFICER, last(), WHY));
        refused("DORMANCY-21-7", () -> world.undo.undo(OFFICER, freeze, " 错 "));
        refused("DORMANCY-21-13", () -> world.undo.undo(OFFICER, 4711, WHY));
        account.apply(AccountAction.REACTIVATE, world.clock.instant());
        refused("DORMANCY-21-5", () -> world.undo.undo(OFFICER, freeze, WHY));
        account.apply(AccountAction.FREEZE, world.clock.instant());
        world.undo.undo(OFFICER, freeze, WHY);
        refused("DORMANCY-21-4", () -> world.undo.undo(OFFICER, freeze, WHY));
    }

    /** DORMANCY-21-6 */
    @Test
    void nobody_helps_himself() {
        var account = world.usedOn(DUE);
        world.sweepUntil(TODAY);
        var self = new Actor(
                account.id(), "本人", OrgKind.ADMIN, "44", 0, 0, 0, false, Set.of(Right.DORMANCY_MANAGE), 1, "");

        refused("DORMANCY-21-6", () -> world.undo.undo(self, last(), WHY));
        refused("DORMANCY-21-6", () -> world.exemptions.give(self, wish(account.id(), TODAY.plusDays(9))));
    }

    @Test
    void an_exemption_spares_until_its_last_day_and_expires_by_itself() {
        var account = world.usedOn(DUE);
        world.exemptions.give(OFFICER, wish(account.id(), TODAY.plusDays(2)));

        world.sweepUntil(TODAY);
        world.sweepUntil(TODAY.plusDays(2));
        assertThat(account.state()).isEqualTo(AccountState.ACTIVE);
        assertThat(world.steps(account)).as("told once").containsExactly(SweepStep.SPARE);

        world.sweepUntil(TODAY.plusDays(3));
        assertThat(account.state()).isEqualTo(AccountState.FROZEN);
    }

    @Test
    void an_exemption_that_is_ended_spares_no_longer() {
        var account = world.usedOn(DUE);
        world.exemptions.give(OFFICER, wish(account.id(), TODAY.plusDays(9)));
        world.exemptions.end(OFFICER, world.sweeps.exemptions().get(0).id(), "已返岗，恢复清查");

        world.sweepUntil(TODAY);

        assertThat(account.state()).isEqualTo(AccountState.FROZEN);
    }

    /** DORMANCY-21-8, DORMANCY-21-9, DORMANCY-21-10, DORMANCY-21-11 */
    @Test
    void an_exemption_names_its_document_and_a_day_within_a_year_and_is_given_and_ended_once() {
        long id = world.usedOn(DUE).id();
        var far = TODAY.plusDays(366);

        refused("DORMANCY-21-8", () -> world.exemptions.give(OFFICER, new Wish(id, WHY, "", TODAY.plusDays(9))));
        refused("DORMANCY-21-9", () -> world.exemptions.give(OFFICER, wish(id, TODAY)));
        refused("DORMANCY-21-9", () -> world.exemptions.give(OFFICER, wish(id, null)));
        refused("DORMANCY-21-9", () -> world.exemptions.give(OFFICER, wish(id, far.plusDays(1))));
        world.exemptions.give(OFFICER, wish(id, far));
        refused("DORMANCY-21-10", () -> world.exemptions.give(OFFICER, wish(id, far)));
        long exemption = world.sweeps.exemptions().get(0).id();
        world.exemptions.end(OFFICER, exemption, "已返岗，恢复清查");
        refused("DORMANCY-21-11", () -> world.exemptions.end(OFFICER, exemption, "已返岗，恢复清查"));
    }

    /** DORMANCY-21-14 */
    @Test
    void a_cancelled_account_needs_no_exemption() {
        var account = world.usedOn(DUE);
        account.apply(AccountAction.FREEZE, world.clock.instant());
        account.apply(AccountAction.CANCEL, world.clock.instant());

        refused("DORMANCY-21-14", () -> world.exemptions.give(OFFICER, wish(account.id(), TODAY.plusDays(9))));
    }

    private static Wish wish(long account, LocalDate until) {
        return new Wish(account, "产假，经办机构已备案", "人事通知〔2026〕12号", until);
    }

    private static void refused(String rule, Runnable act) {
        assertThatThrownBy(act::run).hasMessageContaining(rule);
    }
}
