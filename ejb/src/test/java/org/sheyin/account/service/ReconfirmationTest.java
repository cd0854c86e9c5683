package org.sheyin.account.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sheyin.account.model.Account;
import org.sheyin.account.model.LoginEvent.Outcome;
import org.sheyin.shared.model.InMemoryMonthIds;
import org.sheyin.shared.model.Reason;

/** A step of weight asks once more who it is. */
class ReconfirmationTest {
    private final AccountWorld world = new AccountWorld();
    private final Account account = world.open("citysec");
    private final Reconfirmation reconfirmation =
            new Reconfirmation(world.accounts, world.passwords, new InMemoryMonthIds(), world.time);

    /** ACCOUNT-21-40 */
    @Test
    void the_own_password_confirms_and_a_wrong_one_counts_as_a_failed_login() {
        var actor = world.actor(account);
        assertThat(reconfirmation.confirm(actor, AccountWorld.PASSWORD).isAllowed())
                .isTrue();
        for (int i = 0; i < Account.FAILURES; i++) {
            assertThat(reconfirmation.confirm(actor, i == 0 ? null : "wrong").reasons())
                    .extracting(Reason::ruleId)
                    .containsExactly("ACCOUNT-21-40");
        }
        assertThat(world.outcomes()).containsOnly(Outcome.WRONG_PASSWORD).hasSize(Account.FAILURES);
        assertThat(reconfirmation.confirm(actor, AccountWorld.PASSWORD).isAllowed())
                .as("locked by now")
                .isFalse();
    }
}
