package org.sheyin.cases.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sheyin.cases.service.Stage.CLERK;

import jakarta.persistence.OptimisticLockException;
import org.junit.jupiter.api.Test;
import org.sheyin.catalogue.model.FormValues;

/** What two windows, or two people, typed into one field is not decided by who was last. */
class TwoTabsOnOneFieldTest {
    private final Stage stage = new Stage();
    private final long id = stage.draft();
    private final FormValues before = stage.reading.edit(CLERK, id).values();

    private FormValues typed(String mobile) {
        return before.with("mobile", mobile);
    }

    private String mobile() {
        return stage.reading.edit(CLERK, id).values().get("mobile");
    }

    @Test
    void the_second_one_is_asked_whose_it_shall_be() {
        stage.intake.save(CLERK, id, before, typed("13800138000"));
        assertThatThrownBy(() -> stage.intake.save(CLERK, id, before, typed("13900139000")))
                .isInstanceOf(OptimisticLockException.class);
        assertThat(mobile()).isEqualTo("13800138000");

        // The dialog shows both and takes up what is stored; then one's own goes through.
        var seen = stage.reading.edit(CLERK, id).values();
        stage.intake.save(CLERK, id, seen, seen.with("mobile", "13900139000"));
        assertThat(mobile()).isEqualTo("13900139000");
    }

    @Test
    void the_same_in_both_and_what_is_only_written_otherwise_is_no_conflict() {
        stage.intake.save(CLERK, id, before, typed(" 13800138000 "));
        stage.intake.save(CLERK, id, before, typed("13800138000"));
        stage.intake.save(CLERK, id, typed(" 13800138000 "), typed("13900139000"));
        assertThat(mobile()).isEqualTo("13900139000");
    }

    @Test
    void different_fields_go_together() {
        stage.intake.save(CLERK, id, before, typed("13800138000"));
        stage.intake.save(CLERK, id, before, before.with("ethnicity", "汉族"));
        assertThat(mobile()).isEqualTo("13800138000");
    }
}
