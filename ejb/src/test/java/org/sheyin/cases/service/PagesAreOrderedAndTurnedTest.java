package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.cases.service.Refusals.assertRefused;
import static org.sheyin.cases.service.Stage.CLERK;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sheyin.cases.model.CasePage;

class PagesAreOrderedAndTurnedTest {
    private final Stage stage = new Stage();
    private final long id = stage.draft();
    private final long first = add();
    private final long second = add();
    private final long third = add();

    private long add() {
        return stage.material
                .certify(CLERK, id, "household", "DZ", stage.clock.instant())
                .id();
    }

    private List<Long> order() {
        return stage.cases.pages(id).stream().map(CasePage::id).toList();
    }

    @Test
    void they_stand_as_they_came() {
        assertThat(order()).containsExactly(first, second, third);
    }

    @Test
    void they_stand_as_they_are_put() {
        stage.material.order(CLERK, id, List.of(third, first, second));

        assertThat(order()).containsExactly(third, first, second);
    }

    @Test
    void a_page_is_turned_round_to_where_it_was() {
        stage.material.turn(CLERK, first, -90);
        assertThat(stage.cases.page(first).orElseThrow().rotation()).isEqualTo(270);

        stage.material.turn(CLERK, first, 90);
        assertThat(stage.cases.page(first).orElseThrow().rotation()).isZero();
    }

    @Test
    void a_page_that_is_not_there_is_refused() {
        assertRefused(() -> stage.material.turn(CLERK, 1, 90), "CASE-24-2");
        assertRefused(() -> stage.material.remove(CLERK, 1), "CASE-24-2");
    }
}
