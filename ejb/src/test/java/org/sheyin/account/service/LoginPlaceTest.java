package org.sheyin.account.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.account.service.AccountWorld.HERE;
import static org.sheyin.account.service.AccountWorld.PASSWORD;
import static org.sheyin.account.service.AccountWorld.SYSTEM;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sheyin.account.model.CardLogin.Answer;
import org.sheyin.account.model.CardLogin.State;
import org.sheyin.account.model.LoginEvent.Outcome;
import org.sheyin.account.model.LoginGate;

/** Place and time of a login (ACCOUNT-23-1, ACCOUNT-25-41): told only to who has proven himself. */
class LoginPlaceTest {
    private static final String NUMBER = SimulatedCards.numberOf("clerk");

    private final AccountWorld world = new AccountWorld();

    private LoginResult logIn() {
        var clerk = world.accounts.findByLoginName("clerk").orElseGet(() -> world.handler("clerk"));
        world.factors.identify(clerk.id(), world.keys.holderIndex(NUMBER));
        return world.steps.card(
                SYSTEM, world.login("clerk", PASSWORD).pending(), new Answer(State.CONFIRMED, "ESSC-77", NUMBER));
    }

    @Test
    void fromOutsideTheLineNobodyIsLetIn() {
        world.line("10.44.0.0/16");
        var result = logIn();
        assertThat(result.refusal().ruleId()).isEqualTo("ACCOUNT-23-1");
        assertThat(result.refusal().args()).contains(HERE);
        assertThat(world.outcomes()).containsExactly(Outcome.PASSWORD_RIGHT, Outcome.OUTSIDE_LINE);
    }

    @Test
    void whereTheParameterSaysAlarmHeIsLetInAndItIsNoted() {
        world.line("10.44.0.0/16");
        world.rules.add(LoginGate.OUTSIDE_LINE, 2, "", "alarm", LocalDate.of(2026, 11, 1));
        assertThat(logIn().isSuccess()).isTrue();
        assertThat(world.outcomes()).containsExactly(Outcome.PASSWORD_RIGHT, Outcome.OUTSIDE_LINE, Outcome.SUCCESS);
    }

    @Test
    void atNightItIsNoted() {
        world.time.forward(Duration.ofHours(14));
        assertThat(logIn().isSuccess()).isTrue();
        assertThat(world.outcomes()).contains(Outcome.OUTSIDE_HOURS);
    }

    @Test
    void anAgencyIsBoundToNoLine() {
        world.line("10.44.0.0/16");
        world.open("chen.li");
        assertThat(world.login("chen.li", PASSWORD).isSuccess()).isTrue();
    }
}
