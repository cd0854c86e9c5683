package org.sheyin.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sheyin.account.model.AccountState;
import org.sheyin.account.model.Role;
import org.sheyin.account.service.AccountFilter;
import org.sheyin.shared.model.OrgKind;

class AccountSearchTest {
    private final AccountSearch search = new AccountSearch();

    @Test
    void what_cannot_be_read_narrows_nothing() {
        search.setStanding("ASLEEP");
        search.setRole("");
        assertThat(search.filter("")).isEqualTo(AccountFilter.ALL);
        assertThat(search.isNarrowed()).isFalse();
    }

    @Test
    void locked_for_a_while_is_no_state_of_the_account() {
        search.setStanding(AccountSearch.LOCKED);
        assertThat(search.filter("").locked()).isTrue();
        assertThat(search.filter("").state()).isNull();
        assertThat(search.getStates()).contains(AccountSearch.LOCKED).hasSize(AccountState.values().length + 1);
    }

    @Test
    void state_role_and_kind_narrow_together() {
        search.setStanding("FROZEN");
        search.setRole("BANK_GUIDE");
        search.setKind("BANK");
        assertThat(search.filter("样"))
                .isEqualTo(new AccountFilter("样", AccountState.FROZEN, false, Role.BANK_GUIDE, OrgKind.BANK));
    }
}
