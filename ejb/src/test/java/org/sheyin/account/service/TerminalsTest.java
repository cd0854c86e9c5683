package org.sheyin.account.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sheyin.account.model.LoginGate;
import org.sheyin.account.model.LoginProof;
import org.sheyin.account.model.LoginSession;
import org.sheyin.account.model.SampleTerminal;
import org.sheyin.account.model.SessionEnding;
import org.sheyin.account.model.SessionPlace;
import org.sheyin.account.model.Terminal.Wish;
import org.sheyin.account.model.TerminalMark;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.OrgKind;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.model.SampleActors;

/** A terminal is registered after its effect was seen; its end ends the sessions on it where no login is let in without one. */
class TerminalsTest {
    private static final Actor OFFICER =
            new Actor(9, "officer", OrgKind.ADMIN, "4401", 0, 0, 0, false, EnumSet.of(Right.FACTOR_ENROL), 1, "o");
    private static final Wish WISH = new Wish(SampleActors.OUTLET, "YX-01", SampleTerminal.VALID);
    private static final String REASON = "终端报废，银行来函";

    private final AccountWorld world = new AccountWorld();

    private LoginSession live(long id, long terminal) {
        var place = new SessionPlace(
                "hash", "n1", "10.0.0.1", "Chrome", LoginProof.PASSWORD, new TerminalMark(terminal, "YX-01"));
        var session = new LoginSession(id, 100 + id, "440100", place, world.time.instant());
        world.terminals.sessions.add(session);
        return session;
    }

    @Test
    void theEffectIsSeenBeforeItIsFiled() {
        var effect = world.desk.foresee(OFFICER, WISH);
        assertThat(effect.handling()).isEqualTo("off");
        assertThat(effect.early()).isFalse();
        assertThat(effect.certificate().fingerprint()).isEqualTo(SampleTerminal.VALID_PRINT);
        world.desk.file(OFFICER, WISH);
        assertThatThrownBy(() -> world.desk.file(OFFICER, new Wish(SampleActors.OUTLET, "YX-02", WISH.certificate())))
                .hasMessage("ACCOUNT-23-14");
        assertThat(world.audit).hasSize(1);
    }

    @Test
    void whereLoginsWithoutOneAreRefusedItsEndEndsItsSessionsAtOnce() {
        world.rules.add(LoginGate.TERMINAL, 2, "440100", "refuse", LocalDate.of(2026, 11, 1));
        long id = world.desk.file(OFFICER, WISH);
        var on = live(1, id);
        var elsewhere = live(2, id + 1);
        assertThat(world.desk.foreseeEnd(OFFICER, List.of(id, 4711L))).isEqualTo(new TerminalEnd(1, 1));
        world.desk.end(OFFICER, id, REASON);
        assertThat(on.ending()).isEqualTo(SessionEnding.TERMINAL);
        assertThat(elsewhere.ending()).isNull();
    }

    @Test
    void elsewhereTheSessionsGoOn() {
        long id = world.desk.file(OFFICER, WISH);
        var on = live(1, id);
        assertThat(world.desk.foreseeEnd(OFFICER, List.of(id))).isEqualTo(new TerminalEnd(1, 0));
        world.desk.end(OFFICER, id, REASON);
        assertThat(on.ending()).isNull();
        assertThatThrownBy(() -> world.desk.end(OFFICER, id, REASON)).hasMessage("ACCOUNT-23-17");
        assertThatThrownBy(() -> world.desk.end(OFFICER, 4711, REASON)).hasMessage("ACCOUNT-23-17");
    }
}
