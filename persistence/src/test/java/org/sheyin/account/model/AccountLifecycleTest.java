package org.sheyin.account.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.account.model.SampleAccount.NOW;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sheyin.shared.model.Reason;

/** Every state of an account with every action (rule ACCOUNT-21-1). */
class AccountLifecycleTest {
    static Stream<Arguments> pairs() {
        return Arrays.stream(AccountState.values())
                .flatMap(state -> Arrays.stream(AccountAction.values()).map(action -> Arguments.of(state, action)));
    }

    @ParameterizedTest(name = "{1} in {0}")
    @MethodSource("pairs")
    void a_step_is_taken_as_the_table_says_and_else_refused(AccountState state, AccountAction action) {
        var account = SampleAccount.in(state);
        var expected = AccountLifecycle.TABLE.next(state, action);

        var decision = account.apply(action, NOW);

        assertThat(account.state()).isEqualTo(expected.orElse(state));
        if (expected.isPresent()) {
            assertThat(decision.isAllowed()).isTrue();
        } else {
            assertThat(decision.reasons()).extracting(Reason::ruleId).containsExactly("ACCOUNT-21-1");
        }
    }

    @Test
    void only_a_frozen_account_is_cancelled_and_only_an_undo_takes_that_back() {
        assertThat(AccountState.values())
                .filteredOn(state ->
                        AccountLifecycle.TABLE.next(state, AccountAction.CANCEL).isPresent())
                .containsExactly(AccountState.FROZEN);
        assertThat(AccountLifecycle.TABLE.actionsFrom(AccountState.CANCELLED)).containsExactly(AccountAction.REVIVE);
    }

    @ParameterizedTest
    @EnumSource(names = {"PENDING", "ACTIVE", "WARNED"})
    void freezing_ends_every_session_by_a_new_epoch(AccountState state) {
        var account = SampleAccount.in(state);
        account.changePassword("hash", NOW);
        long epoch = account.authEpoch();

        account.apply(AccountAction.FREEZE, NOW).orThrow();

        assertThat(account.authEpoch()).isGreaterThan(epoch);
        assertThat(account.mayLogIn(NOW)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"PENDING", "ACTIVE", "WARNED"})
    void what_is_given_back_is_as_it_was_and_its_three_months_go_on(AccountState state) {
        var account = SampleAccount.in(state);
        var used = account.lastUsedAt();
        var later = NOW.plus(Duration.ofDays(30));

        account.apply(AccountAction.FREEZE, later).orThrow();
        account.apply(account.wayBack(), later).orThrow();

        assertThat(account.state()).isEqualTo(state);
        assertThat(account.lastUsedAt()).isEqualTo(used);
    }
}
