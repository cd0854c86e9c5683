package org.sheyin.account.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sheyin.account.model.LoginFactor;
import org.sheyin.account.model.LoginProof;
import org.sheyin.account.model.SessionPlace;
import org.sheyin.account.model.Terminal.Wish;
import org.sheyin.account.model.TerminalMark;
import org.sheyin.account.service.LoginSessions;
import org.sheyin.account.service.SessionOpening;
import org.sheyin.account.service.TerminalEnd;
import org.sheyin.account.service.TerminalExtent;
import org.sheyin.account.service.TerminalFilter;
import org.sheyin.account.service.TerminalQueries;
import org.sheyin.account.service.TerminalRow;
import org.sheyin.account.service.Terminals;
import org.sheyin.cases.it.Desk;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Digest;
import org.sheyin.shared.model.SystemPart;
import org.sheyin.shared.service.ListAsk;

/** Invariant 15 for terminals: an officer of another city neither sees, registers nor ends one; the rows are kept. */
@ExtendWith(ArquillianExtension.class)
class TerminalDoorsIT {
    private static final ListAsk ALL = new ListAsk("", null, false, 100);
    private static final String REASON = "终端报废，银行来函";
    private static final String GUANGZHOU = "citysec1";
    private static final String FOSHAN = "citysec2";

    private Terminals terminals;

    @BeforeEach
    void find() {
        terminals = Desk.service(Terminals.class);
    }

    private static Wish wish(String clerk, String number) {
        long outlet = Desk.number("select outlet_id from sheyin.account where login_name = ?", clerk);
        return new Wish(outlet, number, Digest.sha256(UUID.randomUUID().toString()));
    }

    private static List<TerminalRow> listed(String login, TerminalExtent extent) {
        var queries = Desk.service(TerminalQueries.class);
        var filter = new TerminalFilter(extent, null);
        var rows = queries.list(Desk.actor(login), filter, ALL).rows();
        assertThat(queries.countUpTo(Desk.actor(login), filter, 1000)).isEqualTo(rows.size());
        return rows;
    }

    @Test
    void anotherCitysOfficerSeesRegistersAndEndsNothing() {
        Actor foreign = Desk.actor(FOSHAN);
        var wish = wish("clerk3", "LW-" + System.nanoTime() % 100000);
        assertThatThrownBy(() -> terminals.file(foreign, wish)).hasMessage("ACCOUNT-23-10");
        long id = terminals.file(Desk.actor(GUANGZHOU), wish);
        assertThat(listed(GUANGZHOU, TerminalExtent.OPEN)).anyMatch(row -> row.id() == id);
        assertThat(listed(FOSHAN, TerminalExtent.OPEN)).noneMatch(row -> row.id() == id);
        assertThat(terminals.foreseeEnd(foreign, List.of(id))).isEqualTo(new TerminalEnd(0, 0));
        assertThatThrownBy(() -> terminals.end(foreign, id, REASON)).hasMessage("ACCOUNT-23-17");
        var again = new Wish(wish("clerk7", "x").outletId(), "NH-99", wish.certificate());
        assertThatThrownBy(() -> terminals.file(foreign, again)).hasMessage("ACCOUNT-23-14");
        assertThat(Desk.service(TerminalQueries.class).outlets(foreign))
                .isNotEmpty()
                .noneMatch(outlet -> outlet.id().equals(wish.outletId()));
        terminals.end(Desk.actor("secdeputy"), id, REASON);
        assertThat(listed(GUANGZHOU, TerminalExtent.ENDED)).anyMatch(row -> row.id() == id);
    }

    @Test
    void aSessionKeepsItsTerminalAndGoesOnWhereNoneIsAskedFor() {
        Actor officer = Desk.actor(GUANGZHOU);
        long id = terminals.file(officer, wish("clerk3", "LW-77"));
        Actor clerk = Desk.actor("clerk3");
        var system = Actor.system(SystemPart.LOGIN);
        var place = new SessionPlace(
                "hash",
                "n1",
                "10.0.0.1",
                "Chrome 120",
                new LoginProof(LoginFactor.CARD, "SIM-1"),
                new TerminalMark(id, "LW-77"));
        long session = Desk.service(SessionOpening.class).open(system, clerk.accountId(), clerk.cityCode(), place);
        assertThat(terminals.foreseeEnd(officer, List.of(id))).isEqualTo(new TerminalEnd(1, 0));
        terminals.end(officer, id, REASON);
        var sessions = Desk.service(LoginSessions.class);
        assertThat(sessions.isLive(system, session)).isTrue();
        sessions.endOwn(clerk, session);
        assertThatThrownBy(() -> Desk.number(
                        "with changed as (update sheyin.terminal set number = 'x' where id = ? returning 1)"
                                + " select count(*) from changed",
                        id))
                .hasStackTraceContaining("a terminal is ended, never changed");
    }

    @Test
    void whoIsNoSecurityOfficerIsRefused() {
        for (String login : new String[] {"clerk9", "manager9", "supervisor1", "sysadmin", "auditadmin"}) {
            Actor actor = Desk.actor(login);
            assertThatThrownBy(() -> terminals.file(actor, wish("clerk3", "LW-78")))
                    .as(login)
                    .hasMessage("ACCESS-21-1");
            assertThatThrownBy(() -> terminals.foresee(actor, wish("clerk3", "LW-78")))
                    .as(login)
                    .hasMessage("ACCESS-21-1");
            assertThatThrownBy(() -> terminals.end(actor, 1, REASON)).as(login).hasMessage("ACCESS-21-1");
            assertThatThrownBy(() -> listed(login, TerminalExtent.OPEN))
                    .as(login)
                    .hasMessage("ACCESS-21-1");
        }
    }
}
