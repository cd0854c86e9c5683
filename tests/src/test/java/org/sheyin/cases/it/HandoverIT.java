package org.sheyin.cases.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.service.CaseHandover;
import org.sheyin.cases.service.CaseReading;
import org.sheyin.cases.service.HandoverView;
import org.sheyin.cases.service.ReassignView.Colleague;
import org.sheyin.shared.model.Actor;

/** 离岗移交 as a whole: what a leaver has begun is gone on with by a colleague of his outlet, and by nobody else (Art 21(2)). */
@ExtendWith(ArquillianExtension.class)
@ResourceLock("the trays of outlet 10")
class HandoverIT {
    private static final String WHY = "离岗移交";

    private CaseHandover handover;
    private Actor leaver;
    private Actor colleague;

    /** Within the container: outside there is no service. */
    @BeforeEach
    void come() {
        handover = Desk.service(CaseHandover.class);
        leaver = Desk.actor("clerk10");
        colleague = Desk.actor("relief10");
    }

    private static long person(String login) {
        return Desk.number(
                "select m.id from sheyin.staff_member m join sheyin.account a on a.id = m.account_id where a.login_name = ?",
                login);
    }

    private HandoverView tray(String manager, String login) {
        return handover.open(Desk.actor(manager), person(login));
    }

    private static void handled(Actor clerk, long id) {
        assertThat(Desk.service(CaseReading.class).look(clerk, id).summary().clerkName())
                .isEqualTo(clerk.name());
    }

    @Test
    void theColleagueSeesAndSubmitsWhatTheLeaverBegan() {
        long draft = Desk.draft(leaver);
        var view = tray("manager10", "clerk10");
        assertThat(view.cases()).anyMatch(row -> row.id() == draft);
        assertThat(view.colleagues()).extracting(Colleague::accountId).containsExactly(colleague.accountId());

        int cases = handover.handOver(Desk.actor("manager10"), person("clerk10"), colleague.accountId(), WHY);
        assertThat(cases).isEqualTo(view.cases().size());
        assertThat(tray("manager10", "clerk10").cases()).isEmpty();
        handled(colleague, draft);
        Desk.submit(colleague, draft);
        Desk.await(() -> Desk.state(colleague, draft) == CaseState.DELIVERED);
        assertThat(tray("manager10", "relief10").cases()).noneMatch(row -> row.id() == draft);
    }

    @Test
    void aWrongOutletAndAnotherBankAreRefusedAndNothingIsHandedOver() {
        long draft = Desk.draft(leaver);
        long id = person("clerk10");
        long elsewhere = Desk.actor("clerk9").accountId();
        assertThatThrownBy(() -> handover.handOver(Desk.actor("manager10"), id, elsewhere, WHY))
                .as("to another outlet")
                .hasMessage("CASE-21-3");
        assertThatThrownBy(() -> handover.handOver(Desk.actor("bank3"), id, elsewhere, WHY))
                .as("to another outlet, by the bank")
                .hasMessage("CASE-21-3");
        assertThatThrownBy(() -> handover.handOver(Desk.actor("manager9"), id, colleague.accountId(), WHY))
                .as("by another outlet")
                .hasMessageContaining("CASE-24-1");
        for (String stranger : new String[] {"manager5", "bank2"}) {
            assertThatThrownBy(() -> handover.handOver(Desk.actor(stranger), id, colleague.accountId(), WHY))
                    .as(stranger)
                    .hasMessage("STAFF-10-5");
        }
        handled(leaver, draft);
    }

    @Test
    void whoManagesTheWholeBankHandsOverToo() {
        long draft = Desk.draft(colleague);
        int before = tray("bank3", "relief10").cases().size();
        assertThat(handover.handOver(Desk.actor("bank3"), person("relief10"), leaver.accountId(), WHY))
                .isEqualTo(before);
        handled(leaver, draft);
    }

    /** To hand over is not to allow: who has neither training nor permission takes the tray and submits nothing of it. */
    @Test
    void whoHasNoGrantSubmitsNothingOfWhatHeWasGiven() {
        Actor clerk = Desk.actor("clerk6");
        Actor lapsed = Desk.actor("lapsed");
        Actor manager = Desk.actor("manager6");
        long draft = Desk.draft(clerk);
        handover.handOver(manager, person("clerk6"), lapsed.accountId(), WHY);
        handled(lapsed, draft);
        assertThatThrownBy(() -> Desk.submit(lapsed, draft)).hasMessage("STAFF-30-1, PERMISSION-21-30");
        handover.handOver(manager, person("lapsed"), clerk.accountId(), WHY);
        Desk.submit(clerk, draft);
    }
}
