package org.sheyin.cases.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.model.CaseSweep;
import org.sheyin.cases.service.CaseHandoff;
import org.sheyin.cases.service.CaseIntake;
import org.sheyin.cases.service.CaseSweeps;
import org.sheyin.cases.service.SubmitCase;
import org.sheyin.deployment.it.Owner;
import org.sheyin.deployment.it.Probe;
import org.sheyin.handoff.model.Address;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.SystemPart;

/** Invariants 1, 2 and 16 in the database, in messages and in batch: what no service does, nothing else can do either. */
@ExtendWith(ArquillianExtension.class)
class AuthorityIT {
    private static final Set<CaseState> CLOSED_AT_BANK =
            EnumSet.of(CaseState.BANK_COMPLETED, CaseState.POST_CHECK, CaseState.REWORK);
    private static final Set<CaseState> BEFORE_THE_AGENCY = EnumSet.of(
            CaseState.DRAFT_HELP,
            CaseState.DRAFT,
            CaseState.DISCARDED,
            CaseState.ACCEPTED,
            CaseState.HELP,
            CaseState.WITHDRAWN);
    private static final Set<CaseState> REACHED_FROM_A_BANK = EnumSet.of(
            CaseState.DRAFT_HELP,
            CaseState.DRAFT,
            CaseState.DISCARDED,
            CaseState.ACCEPTED,
            CaseState.HELP,
            CaseState.SUBMITTED,
            CaseState.WITHDRAWN,
            CaseState.BANK_COMPLETED);

    /** Beyond every id that the relay gives, within the month. */
    private static final long FAR = 5_000_000_000L;

    private static String set(long id, String columns) {
        return "update sheyin.case_file set " + columns + " where id = " + id;
    }

    @Test
    void anAcceptItemIsInNoStateOfTheBankOnly() {
        long id = Desk.draft(Desk.actor("clerk1"));
        for (CaseState state : CLOSED_AT_BANK) {
            Owner.isTold(set(id, "receipt_no = 'R', state = '" + state + "'"))
                    .as(state.name())
                    .hasMessageContaining("check constraint");
        }
    }

    @Test
    void aCompleteItemIsInNoStateOfTheAgency() throws Exception {
        long id = Desk.draft(Desk.actor("clerk1"));
        for (CaseState state : CaseState.values()) {
            String change = set(id, "authority = 'COMPLETE', receipt_no = 'R', state = '" + state + "'");
            if (state == CaseState.BANK_COMPLETED) {
                Owner.isTold(change).as(state.name()).hasMessageContaining("without its proof");
            } else if (state == CaseState.NEW || CLOSED_AT_BANK.contains(state) || BEFORE_THE_AGENCY.contains(state)) {
                assertThat(Owner.change(change)).as(state.name()).isEqualTo(1);
            } else {
                Owner.isTold(change).as(state.name()).hasMessageContaining("check constraint");
            }
        }
    }

    @Test
    void nothingIsAtTheAgencyWithoutAStoredReceipt() {
        long id = Desk.draft(Desk.actor("clerk1"));
        for (CaseState state : EnumSet.complementOf(EnumSet.of(CaseState.NEW, CaseState.SUBMITTED, CaseState.LAPSED))) {
            if (!BEFORE_THE_AGENCY.contains(state) && !CLOSED_AT_BANK.contains(state)) {
                Owner.isTold(set(id, "state = '" + state + "'"))
                        .as(state.name())
                        .hasMessageContaining("check constraint");
            }
        }
    }

    /** Not by id of another, not with a receipt made up: SQL under a bank's scope gives no state of the agency. */
    @Test
    void sqlUnderTheScopeOfABankReachesNoStateOfTheAgency() {
        long id = Desk.draft(Desk.actor("clerk1"));
        var probe = Desk.service(Probe.class);
        String change = "update sheyin.case_file set receipt_no = 'R', state = ? where id = ?";
        for (CaseState state : EnumSet.complementOf(EnumSet.copyOf(REACHED_FROM_A_BANK))) {
            for (String login : List.of("clerk1", "manager1", "bank1")) {
                assertThatThrownBy(() -> probe.change(Desk.actor(login), change, state.name(), id))
                        .as("%s by %s", state, login)
                        .hasStackTraceContaining("Art 21(1)");
            }
        }
        for (CaseState state : CaseState.values()) {
            for (String stranger : List.of("clerk2", "clerk5", "bank2", "reviewer4", "sysadmin", "secadmin")) {
                assertThat(probe.change(Desk.actor(stranger), change, state.name(), id))
                        .as("%s by %s", state, stranger)
                        .isZero();
            }
        }
    }

    @Test
    void aCaseIsNotMovedToAnotherBankOrBegunDelivered() {
        long id = Desk.draft(Desk.actor("clerk1"));
        var probe = Desk.service(Probe.class);
        assertThatThrownBy(() -> probe.change(
                        Desk.actor("clerk1"), "update sheyin.case_file set bank_id = bank_id + 1 where id = ?", id))
                .hasStackTraceContaining("row-level security");
        String columns = String.join(
                ", ",
                Owner.list("select column_name from information_schema.columns where table_schema = 'sheyin'"
                        + " and table_name = 'case_file' and column_name not in ('id', 'state', 'receipt_no')"));
        assertThatThrownBy(() -> probe.change(
                        Desk.actor("clerk1"),
                        "insert into sheyin.case_file (id, state, receipt_no, " + columns + ") select id + 1000000,"
                                + " 'DELIVERED', 'R', " + columns + " from sheyin.case_file where id = ?",
                        id))
                .hasStackTraceContaining("Art 21(1)");
    }

    /** CASE-22-5 in the database: what was submitted with a version is neither changed nor deleted; that of a draft is. */
    @Test
    void aSubmittedPageIsKeptByTheDatabase() {
        Actor clerk = Desk.actor("clerk1");
        var probe = Desk.service(Probe.class);
        String turn = "update sheyin.case_page set rotation = 90 where case_id = ?";
        assertThat(probe.change(clerk, turn, Desk.draft(clerk))).isPositive();
        long id = Desk.delivered(clerk);
        for (String change : List.of(turn, "delete from sheyin.case_page where case_id = ?")) {
            assertThatThrownBy(() -> probe.change(clerk, change, id)).hasStackTraceContaining("CASE-22-5");
        }
        String leave = "update sheyin.case_page set removed_version = 2 where case_id = ?";
        assertThat(probe.change(clerk, leave, id)).isPositive();
    }

    /** A forged or lost message about an item that the bank completes brings it nowhere. */
    @Test
    void noMessageBringsACompleteItemToTheAgency() {
        Actor clerk = Desk.actor("clerk1");
        long id = Desk.service(CaseIntake.class).begin(clerk, "16-01", SubmitCase.newToken());
        var system = Actor.system(SystemPart.HANDOFF);
        var handoff = Desk.service(CaseHandoff.class);
        long outbox = id + FAR;
        handoff.receive(system, List.of(DeliveryIT.written(outbox, Address.SUBMITTED, id, 0)));
        handoff.deliver(system, List.of(DeliveryIT.written(outbox + 1, Address.RECEIVED, id, 0)));
        assertThat(Desk.state(clerk, id)).isEqualTo(CaseState.DRAFT);
        assertThat(Desk.number("select count(*) from sheyin.case_file where id = ? and receipt_no is not null", id))
                .isZero();
    }

    @Test
    void noSweepMovesWhatIsNotDue() {
        Actor clerk = Desk.actor("clerk1");
        List<Long> ids = List.of(
                Desk.draft(clerk),
                Desk.delivered(clerk),
                Desk.service(CaseIntake.class).begin(clerk, "16-01", SubmitCase.newToken()));
        var before = ids.stream().map(id -> Desk.state(clerk, id)).toList();
        for (CaseSweep sweep : CaseSweep.values()) {
            assertThat(Desk.service(CaseSweeps.class)
                            .run(
                                    Actor.system(SystemPart.SWEEP),
                                    sweep,
                                    ids,
                                    Instant.now().plusSeconds(90 * 86_400L)))
                    .as(sweep.name())
                    .isZero();
        }
        assertThat(ids.stream().map(id -> Desk.state(clerk, id)).toList()).isEqualTo(before);
    }

    /** Whatever ran before: province, tests and all, by services, messages and jobs. */
    @Test
    void noCaseThatEverWasBreaksAnInvariant() {
        assertThat(Arrays.asList(
                        Desk.number(
                                "select count(*) from sheyin.case_event e join sheyin.case_file f on f.id = e.case_id"
                                        + " where f.authority = 'ACCEPT' and e.to_state in ('BANK_COMPLETED', 'POST_CHECK', 'REWORK')"),
                        Desk.number(
                                "select count(*) from sheyin.case_event e join sheyin.case_file f on f.id = e.case_id"
                                        + " where f.authority = 'COMPLETE' and e.to_state in ('SUBMITTED', 'DELIVERED', 'IN_REVIEW')"),
                        // A tray that is handed over leaves each state as it is.
                        Desk.number(
                                "select count(*) from sheyin.case_event e where e.actor_org = 'BANK'"
                                        + " and e.to_state is distinct from e.from_state and e.to_state in"
                                        + " ('IN_REVIEW', 'REVIEWED', 'IN_SECOND_REVIEW', 'COMPLETED', 'REJECTED', 'CORRECTION')"),
                        Desk.number(
                                "select count(*) from sheyin.account_role r join sheyin.account a on a.id = r.account_id"
                                        + " where a.org_kind = 'BANK' and r.role not like 'BANK%'")))
                .containsOnly(0L);
    }
}
