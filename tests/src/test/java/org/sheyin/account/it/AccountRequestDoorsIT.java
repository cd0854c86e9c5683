package org.sheyin.account.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sheyin.account.it.AccountRequestIT.REQUEST;
import static org.sheyin.account.it.AccountRequestIT.ask;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sheyin.account.model.AccountRequestKind;
import org.sheyin.account.service.AccountOpening;
import org.sheyin.account.service.AccountRequestExtent;
import org.sheyin.account.service.AccountRequestQueries;
import org.sheyin.account.service.AccountRequestRow;
import org.sheyin.cases.it.Desk;
import org.sheyin.deployment.it.Probe;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.ListAsk;

/** Requests for accounts are seen, asked and decided within one's scope, by services and by SQL (Art 21). */
@ExtendWith(ArquillianExtension.class)
class AccountRequestDoorsIT {
    private static final String PERSON = "select staff_id from sheyin.account_request where login_name = ?";

    @Test
    void everyDoorIsShutToOthers() {
        long id = Desk.number(REQUEST, "newkeeper4");
        long person = Desk.number(PERSON, "newkeeper4");
        Map<String, Consumer<Actor>> doors = new TreeMap<>();
        doors.put("ask", a -> ask(a, person, AccountRequestKind.OPEN, "somebody"));
        doors.put("confirm", a -> Desk.service(AccountOpening.class).decide(a, id, true, ""));
        doors.put("decline", a -> Desk.service(AccountOpening.class).decide(a, id, false, "x"));
        for (String stranger :
                List.of("manager5", "clerk4", "supervisor1", "supervisor4", "sysadmin", "citysec1", "auditadmin")) {
            Actor actor = Desk.actor(stranger);
            doors.forEach((name, door) -> assertThatThrownBy(() -> door.accept(actor))
                    .as(stranger + " at " + name)
                    .message()
                    .isIn("ACCOUNT-21-55", "ACCESS-21-1"));
            if (actor.may(Right.ACCOUNT_ASK)) {
                var queries = Desk.service(AccountRequestQueries.class);
                assertThat(queries.of(actor, person)).as(stranger).isEmpty();
                assertThat(rows(actor))
                        .as(stranger)
                        .extracting(AccountRequestRow::id)
                        .doesNotContain(id);
            }
        }
        assertThatThrownBy(() -> Desk.service(AccountOpening.class).decide(Desk.actor("manager4"), id, true, ""))
                .hasMessage("ACCESS-21-1");
        assertThat(rows(Desk.actor("citysec2")))
                .extracting(AccountRequestRow::id)
                .contains(id);
    }

    private static List<AccountRequestRow> rows(Actor actor) {
        return Desk.service(AccountRequestQueries.class)
                .list(actor, AccountRequestExtent.ALL, new ListAsk("", null, false, 200))
                .rows();
    }

    @Test
    void noSqlUnderAnotherScopeAsksDecidesOrGivesARole() {
        var probe = Desk.service(Probe.class);
        long id = Desk.number(REQUEST, "newguide4");
        String decide = "update sheyin.account_request set decided_by = ?, decided_name = 'x', decided_at = now(),"
                + " confirmed = true where id = ?";
        for (String login : List.of("manager4", "manager5", "supervisor4", "citysec1", "clerk4")) {
            Actor actor = Desk.actor(login);
            assertThat(probe.change(actor, decide, actor.accountId(), id))
                    .as(login)
                    .isZero();
        }
        assertThat(probe.ask(Desk.actor("clerk4"), "select count(*) from sheyin.account_request where id = ?", id))
                .isEqualTo("0");
        Actor manager = Desk.actor("manager4");
        long clerk = Desk.actor("clerk4").accountId();
        assertThatThrownBy(() -> probe.change(
                        manager, "insert into sheyin.account_role (account_id, role) values (?, 'BANK_GUIDE')", clerk))
                .hasMessageContaining("42501");
        assertThat(probe.change(manager, "update sheyin.account set state = 'FROZEN' where id = ?", clerk))
                .isZero();
        assertThat(probe.change(manager, "delete from sheyin.account_role where account_id = ?", clerk))
                .as("of a post that its person has")
                .isZero();
    }
}
