package org.sheyin.cases.model;

import static org.sheyin.cases.model.CaseAction.*;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.SampleActors;

/** Cases of the tests, brought to a state by the steps of their life, never by setting it. */
public final class SampleCase {
    /** A working Monday, ten o'clock at Guangzhou. */
    public static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    private SampleCase() {}

    /** An ACCEPT item decided in one step. */
    public static CaseItem oneStep() {
        return new CaseItem("YL-01", 11, "养老保险参保登记", false, 1, 5);
    }

    /** An ACCEPT item decided in two steps. */
    public static CaseItem twoSteps() {
        return new CaseItem("YL-02", 12, "养老待遇申领", false, 2, 20);
    }

    /** A COMPLETE item, finished at the bank. */
    public static CaseItem atBank() {
        return new CaseItem("CX-01", 13, "参保证明打印", true, 1, 1);
    }

    public static Jurisdiction jurisdiction() {
        return new Jurisdiction(
                SampleActors.BANK, SampleActors.OUTLET, "440104", SampleActors.AGENCY, "440100", "440100");
    }

    public static CaseForm form(String name) {
        return new CaseForm(new Applicant(name, "ID_CARD", "440***********1234", "idx-" + name), new byte[] {1}, name);
    }

    /** Not yet begun. */
    public static CaseFile fresh(CaseItem item) {
        return fresh(2026110000000001L, item);
    }

    private static CaseFile fresh(long id, CaseItem item) {
        return new CaseFile(id, item, jurisdiction(), form("张三"), SampleActors.clerk(), NOW);
    }

    /** Waits for its first review. */
    public static CaseFile delivered(long id, CaseItem item, Instant due) {
        var file = fresh(id, item);
        wayTo(CaseState.DELIVERED).forEach(action -> file.apply(
                        action, SampleFacts.complete().due(due).build(), actorOf(file.state(), action), when(action))
                .orThrow());
        return file;
    }

    /** In the state, with an item that can be in it. */
    public static CaseFile in(CaseState state) {
        return in(state, itemFor(state));
    }

    public static CaseFile in(CaseState state, CaseItem item) {
        var file = fresh(item);
        wayTo(state).forEach(action -> step(file, action));
        if (file.state() != state) {
            throw new IllegalStateException("the sample's way leads to " + file.state() + ", not to " + state);
        }
        return file;
    }

    /** Takes the step with facts under which nothing stands against it. */
    public static void step(CaseFile file, CaseAction action) {
        file.apply(action, SampleFacts.complete().build(), actorOf(file.state(), action), when(action))
                .orThrow();
    }

    /** Who takes the step: in the second review its reviewer, also for what the first may do. */
    public static Actor actorOf(CaseState state, CaseAction action) {
        return SampleActors.holderOf(action.rightFrom(state));
    }

    /** When the step is taken: at once, or after what it waits for has run out. */
    public static Instant when(CaseAction action) {
        return action == EXPIRE_CLAIM || action == LAPSE ? NOW.plus(Duration.ofDays(30)) : NOW;
    }

    private static CaseItem itemFor(CaseState state) {
        return switch (state) {
            case REVIEWED, IN_SECOND_REVIEW -> twoSteps();
            case BANK_COMPLETED, POST_CHECK, REWORK -> atBank();
            default -> oneStep();
        };
    }

    private static List<CaseAction> wayTo(CaseState state) {
        return switch (state) {
            case NEW -> List.of();
            case DRAFT -> List.of(BEGIN);
            case DRAFT_HELP -> List.of(BEGIN, ASK_HELP);
            case DISCARDED -> List.of(BEGIN, DISCARD);
            case ACCEPTED -> List.of(BEGIN, ACCEPT);
            case HELP -> List.of(BEGIN, ACCEPT, ASK_HELP);
            case SUBMITTED -> List.of(BEGIN, ACCEPT, SUBMIT);
            case DELIVERED -> List.of(BEGIN, ACCEPT, SUBMIT, DELIVER);
            case IN_REVIEW -> List.of(BEGIN, ACCEPT, SUBMIT, DELIVER, CLAIM);
            case REVIEWED -> List.of(BEGIN, ACCEPT, SUBMIT, DELIVER, CLAIM, PASS);
            case IN_SECOND_REVIEW -> List.of(BEGIN, ACCEPT, SUBMIT, DELIVER, CLAIM, PASS, CLAIM_SECOND);
            case CORRECTION -> List.of(BEGIN, ACCEPT, SUBMIT, DELIVER, CLAIM, RETURN);
            case COMPLETED -> List.of(BEGIN, ACCEPT, SUBMIT, DELIVER, CLAIM, APPROVE);
            case REJECTED -> List.of(BEGIN, ACCEPT, SUBMIT, DELIVER, CLAIM, REJECT);
            case WITHDRAWN -> List.of(BEGIN, ACCEPT, WITHDRAW);
            case LAPSED -> List.of(BEGIN, ACCEPT, SUBMIT, DELIVER, CLAIM, RETURN, LAPSE);
            case BANK_COMPLETED -> List.of(BEGIN, ACCEPT, COMPLETE_AT_BANK);
            case POST_CHECK -> List.of(BEGIN, ACCEPT, COMPLETE_AT_BANK, DRAW_SAMPLE);
            case REWORK -> List.of(BEGIN, ACCEPT, COMPLETE_AT_BANK, DRAW_SAMPLE, OBJECT_SAMPLE);
        };
    }
}
