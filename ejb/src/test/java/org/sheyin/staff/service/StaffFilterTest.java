package org.sheyin.staff.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What somebody types is looked for as it stands: signs of a pattern find nobody else. */
class StaffFilterTest {
    @Test
    void a_beginning_is_looked_for_as_it_was_typed() {
        assertThat(new StaffFilter(StaffExtent.ALL, " 王示 ").beginning()).isEqualTo("王示%");
        assertThat(new StaffFilter(StaffExtent.ALL, "a%_!").beginning()).isEqualTo("a!%!_!!%");
    }

    @Test
    void nothing_typed_narrows_nothing() {
        assertThat(StaffFilter.of(StaffExtent.LEFT).condition()).isEqualTo(StaffExtent.LEFT.condition());
        assertThat(new StaffFilter(StaffExtent.LEFT, "  ").condition()).isEqualTo(StaffExtent.LEFT.condition());
        assertThat(new StaffFilter(StaffExtent.LEFT, "王").condition())
                .startsWith(StaffExtent.LEFT.condition())
                .contains("escape '!'");
    }
}
