package org.sheyin.account.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheyin.account.service.GuardedCall.Body;
import org.sheyin.handoff.service.OutboxDispatch;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.model.SampleActors;
import org.sheyin.shared.model.SystemPart;
import org.sheyin.shared.service.UseCase;

/** What stands before every service method: right, epoch, scope, and the audit of a refusal (Art 21, 23, 24). */
class UseCaseInterceptorTest {
    private static final Actor RELAY = Actor.system(SystemPart.HANDOFF);
    private static final Actor CLERK = SampleActors.clerk();

    private final GuardedCall guarded = new GuardedCall();

    @BeforeEach
    void the_clerk_logged_in_under_the_present_epoch() {
        guarded.scope.epoch(CLERK.accountId(), CLERK.epoch());
    }

    /** A service as every concept has some. */
    static final class Counter {
        @UseCase(Right.CASE_ACCEPT)
        public void accept(Actor actor) {}

        @UseCase({Right.CASE_REVIEW, Right.CASE_READ})
        public void read(Actor actor) {}
    }

    private Object accept(Actor actor, Body body) throws Exception {
        return guarded.call(Counter.class, "accept", actor, body);
    }

    private void isRefused(String rule, Actor actor, Body body) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> accept(actor, body))
                .withMessage(rule);
    }

    @Test
    void with_the_right_the_scope_is_opened_once_and_the_call_goes_on() throws Exception {
        assertThat(accept(CLERK, () -> accept(CLERK, () -> "done"))).isEqualTo("done");
        assertThat(guarded.scope.opened()).containsExactly(CLERK);
        assertThat(guarded.audited.entries()).isEmpty();
    }

    @Test
    void any_one_of_several_rights_is_enough() throws Exception {
        assertThat(guarded.call(Counter.class, "read", CLERK, () -> "read")).isEqualTo("read");
    }

    @Test
    void without_the_right_nothing_is_called() {
        isRefused("ACCESS-21-1", SampleActors.reviewer(), () -> {
            throw new AssertionError("must not be called");
        });
        assertThat(guarded.audited.lines()).containsExactly("REFUSED Counter.accept");
    }

    @Test
    void rights_of_an_older_epoch_count_no_longer() {
        guarded.scope.epoch(CLERK.accountId(), CLERK.epoch() + 1);

        isRefused("ACCESS-21-2", CLERK, () -> {
            throw new AssertionError("must not be called");
        });
        assertThat(guarded.audited.lines()).containsExactly("REFUSED Counter.accept");
    }

    @Test
    void a_refusal_from_within_is_audited_once_with_its_rules() {
        isRefused(
                "CASE-20-1",
                CLERK,
                () -> accept(CLERK, () -> {
                    throw new RefusedException(Reason.of("CASE-20-1", "20"));
                }));
        assertThat(guarded.audited.entries())
                .singleElement()
                .extracting("rules")
                .isEqualTo("CASE-20-1");
    }

    @Test
    void a_failure_is_no_refusal() {
        assertThatIllegalStateException()
                .isThrownBy(() -> accept(CLERK, () -> {
                    throw new IllegalStateException("disk");
                }));
        assertThat(guarded.audited.entries()).isEmpty();
    }

    @Test
    void one_transaction_has_one_actor() {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        accept(CLERK, () -> guarded.call(Counter.class, "read", SampleActors.reviewer(), () -> 1)))
                .withMessage("one transaction, two actors");
    }

    @Test
    void outside_a_transaction_only_the_right_is_asked_for() throws Exception {
        guarded.inTransaction = false;

        assertThat(accept(CLERK, () -> "done")).isEqualTo("done");
        assertThat(guarded.scope.opened()).isEmpty();
        isRefused("ACCESS-21-1", SampleActors.reviewer(), () -> null);
        assertThat(guarded.audited.lines()).hasSize(1);
    }

    /** As an upload, which decodes outside of any transaction and notes the page in one of another service. */
    @Test
    void a_refusal_that_passes_two_services_without_a_common_transaction_is_audited_once() {
        guarded.inTransaction = false;

        isRefused(
                "CASE-24-2",
                CLERK,
                () -> accept(CLERK, () -> {
                    throw new RefusedException(Reason.of("CASE-24-2", "24"));
                }));
        assertThat(guarded.audited.lines()).hasSize(1);
    }

    @Test
    void the_system_needs_no_epoch() throws Exception {
        assertThat(guarded.call(OutboxDispatch.class, "claim", RELAY, () -> "claimed"))
                .isEqualTo("claimed");
        assertThat(guarded.scope.opened()).containsExactly(RELAY);
    }
}
