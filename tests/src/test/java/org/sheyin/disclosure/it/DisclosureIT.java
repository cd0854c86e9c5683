package org.sheyin.disclosure.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sheyin.cases.it.Desk;
import org.sheyin.cases.service.CaseReading;
import org.sheyin.deployment.it.Probe;
import org.sheyin.disclosure.model.DisclosureBasis;
import org.sheyin.disclosure.model.DisclosureText;
import org.sheyin.disclosure.service.DisclosureExtent;
import org.sheyin.disclosure.service.DisclosureQueries;
import org.sheyin.disclosure.service.Disclosures;
import org.sheyin.disclosure.service.ViewAlarms;
import org.sheyin.disclosure.service.ViewExtent;
import org.sheyin.disclosure.service.ViewQueries;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ServerClock;

/** Art 24 on PostgreSQL: the limit of looks, the register, and who sees and writes either. */
@ExtendWith(ArquillianExtension.class)
class DisclosureIT {
    private static final ListAsk ALL = new ListAsk("", null, false, 200);

    @Test
    void at_the_limit_of_the_day_nothing_new_is_shown_and_the_refusal_stays() {
        Actor clerk = Desk.actor("clerk11");
        long seen = Desk.draft(clerk);
        Desk.service(CaseReading.class).look(clerk, seen);
        long fresh = Desk.draft(clerk);
        set(clerk, "update sheyin.daily_view set records = 2200 where account_id = ? and day = ? returning id");
        try {
            assertThatThrownBy(() -> Desk.service(CaseReading.class).look(clerk, fresh))
                    .hasMessage("DISCLOSURE-24-10");
            assertThat(Desk.service(CaseReading.class).look(clerk, seen).id()).isEqualTo(seen);
            assertThat(Desk.number(
                            "select refused from sheyin.daily_view where account_id = ? and refused_at is not null"
                                    + " and records = 2200",
                            clerk.accountId()))
                    .isEqualTo(1);
        } finally {
            set(clerk, "delete from sheyin.daily_view where account_id = ? and day = ? returning id");
        }
    }

    private static void set(Actor clerk, String sql) {
        assertThat(Desk.number(sql, clerk.accountId(), LocalDate.now(ServerClock.ZONE)))
                .isPositive();
    }

    @Test
    void nobody_at_a_bank_counts_himself_down_or_sees_somebody_else_s_day() {
        Actor clerk = Desk.actor("clerk2");
        var probe = Desk.service(Probe.class);
        assertThat(probe.ask(clerk, "select count(distinct account_id) from sheyin.daily_view"))
                .isEqualTo("1");
        assertThatThrownBy(() -> probe.change(clerk, "update sheyin.daily_view set records = 0"))
                .hasStackTraceContaining("Art 24");
        assertThatThrownBy(() -> probe.change(clerk, "delete from sheyin.daily_view"))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void the_officer_of_a_city_looks_into_alarms_of_that_city_only() {
        Actor guangzhou = Desk.actor("citysec1");
        var queries = Desk.service(ViewQueries.class);
        var own = queries.list(guangzhou, ViewExtent.ALARMS, ALL).rows();
        assertThat(own).extracting(day -> day.loginName()).contains("clerk2").doesNotContain("clerk4", "clerk8");
        long foreign = queries.list(Desk.actor("secadmin"), ViewExtent.ALARMS, ALL).rows().stream()
                .filter(day -> day.loginName().equals("clerk4"))
                .findFirst()
                .orElseThrow()
                .id();
        assertThatThrownBy(() -> Desk.service(ViewAlarms.class).answer(guangzhou, List.of(foreign), "已核实"))
                .hasMessage("DISCLOSURE-24-14");
    }

    @Test
    void an_exception_is_seen_and_ended_within_its_scope_and_never_rewritten() {
        Actor guangzhou = Desk.actor("supervisor3");
        Actor foshan = Desk.actor("supervisor6");
        var queries = Desk.service(DisclosureQueries.class);
        LocalDate today = LocalDate.now(ServerClock.ZONE);
        String document = "粤社函" + System.nanoTime();
        Desk.service(Disclosures.class)
                .register(
                        guangzhou,
                        new DisclosureText(
                                Desk.actor("clerk1").bankId(),
                                DisclosureBasis.LAW,
                                document,
                                "市审计局",
                                "失业保险金发放专项检查所涉办件",
                                today,
                                today.plusDays(10),
                                0));
        long id = queries.list(guangzhou, DisclosureExtent.LIVE, ALL).rows().stream()
                .filter(row -> row.document().equals(document))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(queries.open(Desk.actor("manager1"), id).document()).isEqualTo(document);
        for (String stranger : List.of("manager5", "supervisor6", "citysec2")) {
            assertThatThrownBy(() -> queries.open(Desk.actor(stranger), id))
                    .as(stranger)
                    .hasMessage("DISCLOSURE-24-9");
        }
        assertThatThrownBy(() -> Desk.service(Disclosures.class).end(foshan, id, "核查结束"))
                .hasMessage("DISCLOSURE-24-9");
        assertThatThrownBy(() -> Desk.service(Disclosures.class).end(Desk.actor("manager1"), id, "核查结束"))
                .hasMessage("ACCESS-21-1");
        assertThatThrownBy(() -> Desk.service(Probe.class)
                        .change(guangzhou, "update sheyin.disclosure set more_views = 2000 where id = ?", id))
                .hasStackTraceContaining("Art 24");
        Desk.service(Disclosures.class).end(guangzhou, id, "核查结束");
        assertThatThrownBy(() -> Desk.service(Disclosures.class).end(guangzhou, id, "核查结束"))
                .hasMessage("DISCLOSURE-24-7");
    }
}
