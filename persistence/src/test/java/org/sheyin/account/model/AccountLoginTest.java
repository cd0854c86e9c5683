package org.sheyin.account.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.account.model.SampleAccount.NOW;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.model.Right;

class AccountLoginTest {
    private final Account account = SampleAccount.in(AccountState.ACTIVE);

    AccountLoginTest() {
        account.changePassword("hash", NOW);
    }

    @Test
    void after_five_failures_in_a_row_it_is_locked_for_a_while() {
        for (int i = 0; i < Account.FAILURES - 1; i++) {
            account.loginFailed(NOW);
        }
        assertThat(account.mayLogIn(NOW)).isTrue();

        account.loginFailed(NOW);
        assertThat(account.mayLogIn(NOW)).isFalse();
        assertThat(account.mayLogIn(NOW.plus(Account.LOCK).minusMillis(1))).isFalse();
        assertThat(account.mayLogIn(NOW.plus(Account.LOCK))).isTrue();
    }

    @Test
    void a_success_begins_the_count_anew() {
        for (int i = 0; i < Account.FAILURES - 1; i++) {
            account.loginFailed(NOW);
        }
        account.loginSucceeded(NOW);
        account.loginFailed(NOW);
        assertThat(account.mayLogIn(NOW)).isTrue();
    }

    @Test
    void a_one_use_password_expires() {
        account.giveOncePassword("once", NOW.plus(Duration.ofHours(24)));

        assertThat(account.passwordOnce()).isTrue();
        assertThat(account.mayLogIn(NOW)).isTrue();
        assertThat(account.mayLogIn(NOW.plus(Duration.ofHours(24)))).isFalse();
    }

    @Test
    void without_a_password_nobody_logs_in() {
        assertThat(SampleAccount.in(AccountState.PENDING).mayLogIn(NOW)).isFalse();
    }

    @Test
    void the_first_login_activates_and_one_after_a_warning_goes_on() {
        var pending = SampleAccount.in(AccountState.PENDING);
        pending.loginSucceeded(NOW);
        assertThat(pending.state()).isEqualTo(AccountState.ACTIVE);

        var warned = SampleAccount.in(AccountState.WARNED);
        warned.loginSucceeded(NOW);
        assertThat(warned.state()).isEqualTo(AccountState.ACTIVE);
    }

    @Test
    void a_role_of_the_agency_gives_nothing_to_an_account_of_a_bank() {
        var mixed = new Account("lisi", "李四", Affiliation.bank(7, 70L), Set.of(Role.AGENCY_REVIEWER), NOW);

        assertThat(mixed.rights()).doesNotContain(Right.CASE_REVIEW).allMatch(right -> right.allowedFor(OrgKind.BANK));
    }
}
