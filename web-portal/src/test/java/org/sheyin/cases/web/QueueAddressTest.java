package org.sheyin.cases.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sheyin.cases.service.QueueFilter.Desk;

class QueueAddressTest {
    @Test
    void what_is_not_given_is_empty_and_never_null_for_the_link_to_the_next_page() {
        var address = new QueueAddress();
        assertThat(address.getDesk()).isEqualTo(Desk.ALL.name());
        assertThat(address.getDue()).isEmpty();
        assertThat(address.getItem()).isEmpty();
        assertThat(address.getText()).isEmpty();
        assertThat(address.getAfter()).isEmpty();
        assertThat(address.filter().urgency()).isNull();
        assertThat(address.place()).isNull();
    }
}
