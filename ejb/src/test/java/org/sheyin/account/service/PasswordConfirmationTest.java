package org.sheyin.account.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sheyin.account.model.Account;
import org.sheyin.account.model.LoginEvent.Outcome;
import org.sheyin.shared.model.InMemoryMonthIds;

/** The password once more before an act that signs; rule ACCOUNT-25-90. */
class PasswordConfirmationTest {
    private final AccountWorld world = new AccountWorld();
    private final PasswordConfirmation confirmation =
            new PasswordConfirmation(world.accounts, world.passwords, new InMemoryMonthIds(), world.time);

    @Test
    void the_right_password_confirms() {
        var account = world.open("secadmin");

        assertThat(confirmation
                        .confirm(world.actor(account), AccountWorld.PASSWORD)
                        .isAllowed())
                .isTrue();
        assertThat(world.outcomes()).isEmpty();
    }

    @Test
    void a_wrong_one_counts_as_a_failed_login_until_the_account_is_locked() {
        var account = world.open("secadmin");
        var actor = world.actor(account);

        for (int i = 0; i < Account.FAILURES; i++) {
            assertThat(confirmation.confirm(actor, null).reasons())
                    .extracting(reason -> reason.ruleId())
                    .containsExactly("ACCOUNT-25-90");
        }

        assertThat(world.outcomes()).hasSize(Account.FAILURES).containsOnly(Outcome.WRONG_PASSWORD);
        assertThat(confirmation.confirm(actor, AccountWorld.PASSWORD).isAllowed())
                .isFalse();
    }
}
