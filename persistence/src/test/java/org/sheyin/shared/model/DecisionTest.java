package org.sheyin.shared.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionTest {
    private static final Reason FIRST = Reason.of("SAMPLE-1", "1");
    private static final Reason SECOND = Reason.of("SAMPLE-2", "2");

    @Test
    void a_refusal_keeps_all_its_reasons_in_order() {
        var decision = Decision.all(List.of(Decision.refuse(FIRST), Decision.ALLOWED, Decision.refuse(SECOND)));

        assertThat(decision.isAllowed()).isFalse();
        assertThat(decision.reasons()).containsExactly(FIRST, SECOND);
    }

    @Test
    void nothing_against_it_is_allowed() {
        assertThat(Decision.all(List.of()).isAllowed()).isTrue();
        assertThat(Decision.all(List.of(Decision.ALLOWED)).reasons()).isEmpty();
        assertThatCode(Decision.ALLOWED::orThrow).doesNotThrowAnyException();
    }

    @Test
    void a_refusal_without_a_reason_cannot_be_made() {
        assertThatThrownBy(() -> new Decision.Refused(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thrown_a_refusal_names_its_rules() {
        assertThatThrownBy(Decision.all(List.of(Decision.refuse(FIRST), Decision.refuse(SECOND)))::orThrow)
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.reasons())
                        .containsExactly(FIRST, SECOND))
                .hasMessage("SAMPLE-1, SAMPLE-2");
    }
}
