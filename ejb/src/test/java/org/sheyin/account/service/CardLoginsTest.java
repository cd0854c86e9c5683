package org.sheyin.account.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sheyin.account.model.CardLogin.State;
import org.sheyin.shared.model.MovableClock;

/** Which card platform is asked, and what the simulated one answers. */
class CardLoginsTest {
    private final MovableClock time = new MovableClock(Instant.parse("2026-11-24T01:00:00Z"));
    private final SimulatedCards cards = new SimulatedCards(time);

    @Test
    void outsideADemonstrationTheSimulationIsRefused() {
        assertThat(new CardLogins(List.of(cards), "").asked()).isEmpty();
        assertThatThrownBy(() -> new CardLogins(List.of(cards), SimulatedCards.NAME))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new CardLogins(List.of(cards), "unheard-of"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aRequestWaitsIsConfirmedOnceAndRunsOut() {
        var request = cards.begin("clerk");
        assertThat(cards.shown(request.id())).contains("clerk");
        assertThat(cards.poll(request.id()).state()).isEqualTo(State.WAITING);
        cards.confirm(request.id(), "clerk");
        cards.refuse(request.id());
        var answer = cards.poll(request.id());
        assertThat(answer.state()).isEqualTo(State.CONFIRMED);
        assertThat(answer.number()).isEqualTo(SimulatedCards.numberOf("clerk"));
        assertThat(answer.toString()).doesNotContain(answer.number());
        time.forward(Duration.ofMinutes(3));
        assertThat(cards.poll(request.id()).state()).isEqualTo(State.EXPIRED);
        assertThat(cards.poll("never begun").state()).isEqualTo(State.EXPIRED);
    }
}
