package org.sheyin.account.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sheyin.account.model.BankLine.Wish;
import org.sheyin.account.service.BankLineQueries;
import org.sheyin.account.service.BankLines;
import org.sheyin.account.service.LineFilter;
import org.sheyin.account.service.LineRow;
import org.sheyin.cases.it.Desk;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ServerClock;

/** Invariant 15 for the lines of banks: a city's officer reads them, whoever else finds the door shut. */
@ExtendWith(ArquillianExtension.class)
class BankLinesIT {
    private static final ListAsk ALL = new ListAsk("", null, false, 100);
    private static final String REASON = "线路停用，银行来函";

    private static Wish wish(String network) {
        long bank = Desk.number("select id from sheyin.bank where code = '902'");
        return new Wish(
                bank, network, "联通 GD-TEST-01", LocalDate.now(ServerClock.ZONE).plusYears(1));
    }

    private static List<LineRow> listed(Actor actor, boolean ended) {
        var queries = Desk.service(BankLineQueries.class);
        var rows = queries.list(actor, new LineFilter(ended, null), ALL).rows();
        assertThat(queries.countUpTo(actor, new LineFilter(ended, null), 1000)).isGreaterThanOrEqualTo(rows.size());
        return rows;
    }

    @Test
    void anOfficerOfACityReadsAndChangesNothing() {
        Actor city = Desk.actor("citysec1");
        var lines = Desk.service(BankLines.class);
        long open = listed(city, false).stream()
                .filter(row -> row.network().equals("127.0.0.0/8"))
                .findFirst()
                .orElseThrow()
                .id();
        assertThatThrownBy(() -> lines.file(city, wish("10.61.0.0/16"))).hasMessage("ACCOUNT-23-7");
        assertThatThrownBy(() -> lines.end(city, open, REASON)).hasMessage("ACCOUNT-23-8");
        assertThat(listed(city, false)).anyMatch(row -> row.id() == open);
    }

    @Test
    void whoIsNoSecurityOfficerIsRefused() {
        for (String login : new String[] {"clerk9", "manager9", "supervisor1", "sysadmin", "auditadmin"}) {
            Actor actor = Desk.actor(login);
            assertThatThrownBy(() -> Desk.service(BankLines.class).file(actor, wish("10.62.0.0/16")))
                    .as(login)
                    .hasMessage("ACCESS-21-1");
            assertThatThrownBy(() -> Desk.service(BankLines.class).end(actor, 1, REASON))
                    .as(login)
                    .hasMessage("ACCESS-21-1");
            assertThatThrownBy(() -> listed(actor, false)).as(login).hasMessage("ACCESS-21-1");
        }
    }

    @Test
    void theProvinceRegistersAndEndsOneOnceAndForGood() {
        Actor officer = Desk.actor("secdeputy");
        var lines = Desk.service(BankLines.class);
        var effect = lines.foresee(officer, wish("2001:db8:63::/48"));
        assertThat(effect.wish().note()).isEqualTo("联通 GD-TEST-01");
        long id = lines.file(officer, wish("2001:db8:63::/48"));
        assertThatThrownBy(() -> lines.file(officer, wish("2001:DB8:63::/48"))).hasMessage("ACCOUNT-23-5");
        var nowhere =
                new Wish(1L, "10.64.0.0/16", "联通 GD-TEST-01", effect.wish().from());
        assertThatThrownBy(() -> lines.file(officer, nowhere)).hasMessage("ACCOUNT-23-9");
        lines.end(officer, id, REASON);
        assertThatThrownBy(() -> lines.end(officer, id, REASON)).hasMessage("ACCOUNT-23-8");
        assertThat(listed(officer, true))
                .anyMatch(row -> row.id() == id && row.removeReason().equals(REASON));
        assertThat(Desk.number(
                        "select count(*) from sheyin.audit_entry where subject = 'BANK_LINE' and subject_id = ?", id))
                .isEqualTo(2);
        assertThatThrownBy(() -> Desk.number(
                        "with changed as (update sheyin.bank_line set note = 'x' where id = ? returning 1)"
                                + " select count(*) from changed",
                        id))
                .hasStackTraceContaining("a line is ended, never changed");
    }
}
