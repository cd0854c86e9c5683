package org.sheyin.cases.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sheyin.cases.model.PublicState;
import org.sheyin.cases.service.AskProgress;
import org.sheyin.cases.service.CaseProgress;
import org.sheyin.cases.service.CaseReading;
import org.sheyin.deployment.it.Owner;
import org.sheyin.deployment.it.Probe;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.CaseNumber;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.model.SystemPart;
import org.sheyin.shared.model.VisitorAddress;

/** Without an account: the state of the one case whose number and end of identity number are known (Art 24). */
@ExtendWith(ArquillianExtension.class)
class CaseProgressIT {
    private static final AtomicInteger LINE = new AtomicInteger();
    private static final int PAIRS = 40;

    /** Each from a line of its own. */
    private static PublicState ask(String number, String lastFour) {
        int line = LINE.incrementAndGet();
        var from = VisitorAddress.of("198.18." + line / 250 + "." + line % 250);
        return Desk.service(CaseProgress.class).ask(Actor.visitor(from), new AskProgress(number, lastFour, from));
    }

    private static String lastFour(String caseNumber) {
        return Owner.list("select right(id_masked, 4) from sheyin.case_file where case_number = '" + caseNumber + "'")
                .get(0);
    }

    private static String wrong(String lastFour) {
        return (lastFour.charAt(0) == '9' ? '0' : '9') + lastFour.substring(1);
    }

    @Test
    void theStateIsToldAndTheQuestionIsLoggedWithoutAPerson() {
        Actor clerk = Desk.actor("clerk1");
        long id = Desk.delivered(clerk);
        String number =
                Desk.service(CaseReading.class).look(clerk, id).summary().caseNumber();
        String end = lastFour(number);

        assertThat(ask(number, end)).isEqualTo(PublicState.UNDERWAY);
        assertThat(Owner.list("select actor || ' ' || origin || ' ' || result from sheyin.audit_entry"
                        + " where use_case = 'PROGRESS' and subject_id = " + id))
                .containsExactly("VISITOR 198.18.0.0/24 VIEWED");

        assertThatThrownBy(() -> ask(number, wrong(end))).hasMessage("CASE-24-4");
        assertThat(Owner.list("select origin || ' ' || subject_id from sheyin.audit_entry"
                        + " where use_case = 'CaseProgress.ask' and rules = 'CASE-24-4' and origin like '198.18.%'"))
                .isNotEmpty()
                .allMatch(line -> line.matches("198\\.18\\.\\d+\\.0/24 0"));
    }

    /** Not even a captured service of the visitors reads more than the one row, or another column of it. */
    @Test
    void theVisitorsRoleReadsNothingElse() {
        var probe = Desk.service(Probe.class);
        Actor visitor = Actor.system(SystemPart.VISITOR);
        assertThat(probe.ask(visitor, "select count(id) from sheyin.case_file")).isEqualTo("0");
        for (String column : List.of("person_name", "form_sealed", "id_index", "outlet_id", "due_at")) {
            assertThatThrownBy(() -> probe.ask(visitor, "select " + column + " from sheyin.case_file"))
                    .as(column)
                    .hasStackTraceContaining("42501");
        }
        for (String table : List.of("account", "case_event", "audit_entry", "region", "case_page")) {
            assertThatThrownBy(() -> probe.ask(visitor, "select 'x' from sheyin." + table))
                    .as(table)
                    .hasStackTraceContaining("42501");
        }
        assertThatThrownBy(() -> probe.change(visitor, "update sheyin.case_file set state = 'COMPLETED'"))
                .hasStackTraceContaining("42501");
    }

    /** Medians of questions asked in turn: whether the number exists is not read from the clock. */
    @Test
    void aMissingNumberAndAWrongEndTakeTheSameTime() {
        var numbers = Owner.list("select case_number from sheyin.case_file where case_number is not null"
                + " and id_masked <> '' order by id desc limit 12");
        assertThat(numbers).hasSizeGreaterThan(9);
        var there = new ArrayList<Long>();
        var missing = new ArrayList<Long>();
        for (int i = 0; i < PAIRS; i++) {
            String number = numbers.get(i % numbers.size());
            String end = wrong(lastFour(number));
            there.add(refusal(number, end));
            missing.add(refusal(absent(number, i), end));
        }
        assertThat(median(there)).isBetween(median(missing) / 2, median(missing) * 2);
    }

    private static long refusal(String number, String lastFour) {
        long start = System.nanoTime();
        assertThatThrownBy(() -> ask(number, lastFour))
                .isInstanceOf(RefusedException.class)
                .hasMessage("CASE-24-4");
        return System.nanoTime() - start;
    }

    /** Of the same county and day, with a sequence that is never given. */
    private static String absent(String number, int i) {
        var given = CaseNumber.check(number).value().orElseThrow();
        return CaseNumber.of(given.county(), given.accepted(), 999_900 + i).formatted();
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }
}
