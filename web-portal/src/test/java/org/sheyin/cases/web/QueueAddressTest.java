package org.sheyin.cases.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sheyin.cases.service.QueueFilter.Desk;

class QueueAddressTest {
    @Test
    void what_is_not_given_is_empty_and_never_null() {
        var address = new QueueAddress();
        assertThat(address.getDesk()).isEqualTo(Desk.ALL.name());
        assertThat(address.getDue()).isEmpty();
        assertThat(address.getItem()).isEmpty();
        assertThat(address.getQ()).isEmpty();
        assertThat(address.isNarrowed()).isFalse();
        assertThat(address.filter().urgency()).isNull();
    }

    @Test
    void a_number_narrows_the_queue_and_a_name_does_not_stand_in_its_address() {
        var address = new QueueAddress();
        address.setQ("440106-2026-000001");
        assertThat(address.filter().text()).isEqualTo("440106-2026-000001");
        assertThat(address.isNarrowed()).isTrue();
        address.setQ("张三");
        assertThat(address.filter().text()).isEmpty();
        address.setQ("440106199001010012");
        assertThat(address.filter().text()).as("an identity number").isEmpty();
    }
}
