package org.sheyin.account.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheyin.account.model.SampleTerminal.VALID_PRINT;
import static org.sheyin.account.service.AccountWorld.HERE;
import static org.sheyin.account.service.AccountWorld.PASSWORD;
import static org.sheyin.account.service.AccountWorld.SYSTEM;
import static org.sheyin.outlet.model.InMemoryOutletRepository.NEIGHBOUR;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sheyin.account.model.Affiliation;
import org.sheyin.account.model.CardLogin.Answer;
import org.sheyin.account.model.CardLogin.State;
import org.sheyin.account.model.LoginEvent;
import org.sheyin.account.model.LoginEvent.Outcome;
import org.sheyin.account.model.LoginGate;
import org.sheyin.account.model.Role;
import org.sheyin.account.model.SampleTerminal;
import org.sheyin.account.model.Terminal;
import org.sheyin.account.model.TerminalMark;
import org.sheyin.shared.model.SampleActors;

/** The terminal of a login (ACCOUNT-23-18, ACCOUNT-23-19): its outlet's, registered, valid; told by our proxy only. */
class TerminalLoginTest {
    private static final String NUMBER = SimulatedCards.numberOf("clerk");
    private static final LoginOrigin ON_TERMINAL = new LoginOrigin(HERE, VALID_PRINT, false);

    private final AccountWorld world = new AccountWorld();

    private void says(String value) {
        world.rules.add(LoginGate.TERMINAL, 2, "440100", value, LocalDate.of(2026, 11, 1));
    }

    private Terminal terminal(long outlet) {
        var terminal = SampleTerminal.of(5, outlet, SYSTEM, SampleTerminal.VALID);
        world.terminals.add(terminal);
        return terminal;
    }

    private LoginResult logIn(LoginOrigin from) {
        var clerk = world.open("clerk", Affiliation.bank(SampleActors.BANK, SampleActors.OUTLET), Role.BANK_HANDLER);
        world.factors.identify(clerk.id(), world.keys.holderIndex(NUMBER));
        return world.steps.card(
                SYSTEM, world.login("clerk", PASSWORD, from).pending(), new Answer(State.CONFIRMED, "ESSC-77", NUMBER));
    }

    private void isRefused(LoginResult result) {
        assertThat(result.refusal().ruleId()).isEqualTo("ACCOUNT-23-18");
        assertThat(result.refusal().parameter()).isEqualTo(LoginGate.TERMINAL);
        assertThat(world.outcomes()).contains(Outcome.NO_TERMINAL).doesNotContain(Outcome.SUCCESS);
    }

    @Test
    void onATerminalOfTheOutletOneIsLetInAndItIsKept() {
        says("refuse");
        terminal(SampleActors.OUTLET);
        var result = logIn(ON_TERMINAL);
        assertThat(result.isSuccess()).isTrue();
        assertThat(result.terminal()).isEqualTo(new TerminalMark(5, "GD-05"));
        assertThat(world.outcomes()).containsExactly(Outcome.PASSWORD_RIGHT, Outcome.SUCCESS);
        assertThat(world.accounts.events()).extracting(LoginEvent::terminal).containsExactly("", "GD-05");
    }

    @Test
    void onNoneAndOnAnUnknownOneNobodyIsLetIn() {
        says("refuse");
        isRefused(logIn(LoginOrigin.at(HERE)));
    }

    @Test
    void onAnotherOutletsTerminalNobodyIsLetInAndTheLogNamesIt() {
        says("refuse");
        terminal(NEIGHBOUR);
        isRefused(logIn(ON_TERMINAL));
        assertThat(world.accounts.events()).extracting(LoginEvent::terminal).contains("GD-05");
    }

    @Test
    void onATerminalThatWasEndedNobodyIsLetIn() {
        says("refuse");
        terminal(SampleActors.OUTLET).end(SYSTEM, "终端报废，银行来函", Instant.EPOCH);
        isRefused(logIn(ON_TERMINAL));
    }

    @Test
    void withAnExpiredCertificateNobodyIsLetIn() {
        says("refuse");
        terminal(SampleActors.OUTLET);
        world.time.set(Instant.parse("2046-02-01T02:00:00Z"));
        isRefused(logIn(ON_TERMINAL));
    }

    @Test
    void whereTheParameterSaysAlarmHeIsLetInAndItIsNoted() {
        says("alarm");
        assertThat(logIn(LoginOrigin.at(HERE)).isSuccess()).isTrue();
        assertThat(world.outcomes()).containsExactly(Outcome.PASSWORD_RIGHT, Outcome.NO_TERMINAL, Outcome.SUCCESS);
    }

    @Test
    void asDeliveredNothingIsAskedAndATerminalIsKeptAllTheSame() {
        terminal(SampleActors.OUTLET);
        assertThat(logIn(ON_TERMINAL).terminal().number()).isEqualTo("GD-05");
        assertThat(world.outcomes()).containsExactly(Outcome.PASSWORD_RIGHT, Outcome.SUCCESS);
    }

    @Test
    void whatWasToldByAStrangerCountsAsNoneAndIsNoted() {
        says("refuse");
        terminal(SampleActors.OUTLET);
        isRefused(logIn(new LoginOrigin(HERE, "", true)));
        assertThat(world.outcomes())
                .containsExactly(Outcome.PASSWORD_RIGHT, Outcome.FORGED_TERMINAL, Outcome.NO_TERMINAL);
        assertThat(LoginGate.forged(HERE).reason().ruleId()).isEqualTo("ACCOUNT-23-19");
    }

    @Test
    void anotherCityAndAnAgencyAreAskedForNone() {
        world.rules.add(LoginGate.TERMINAL, 2, "440600", "refuse", LocalDate.of(2026, 11, 1));
        assertThat(logIn(LoginOrigin.at(HERE)).isSuccess()).isTrue();
        world.open("chen.li");
        assertThat(world.login("chen.li", PASSWORD).isSuccess()).isTrue();
    }
}
