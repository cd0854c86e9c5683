package org.sheyin.audit.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.sheyin.account.service.PasswordResets;
import org.sheyin.audit.service.RefusalAudit.Refused;
import org.sheyin.cases.service.CaseIntake;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.SampleActors;

/** A refusal says what was reached for, so that it is found by the case and by the account (Art 6, 23). */
class RefusedCallTest {
    private static final Actor CLERK = SampleActors.clerk();

    /** A command as services take them. */
    private record Wish(long id, String text) {}

    /** A command that names no object. */
    private record Search(String text) {}

    private static Refused refused(Class<?> service, String name, Object... arguments) {
        var method = Arrays.stream(service.getMethods())
                .filter(one -> one.getName().equals(name))
                .findFirst()
                .orElseThrow();
        return Refused.of(method, arguments);
    }

    @Test
    void theFirstNumberIsTheObjects() {
        assertThat(refused(CaseIntake.class, "save", CLERK, 44L, "form"))
                .isEqualTo(new Refused("CaseIntake.save", "CASE", 44));
        assertThat(refused(PasswordResets.class, "decide", CLERK, 7L, true))
                .isEqualTo(new Refused("PasswordResets.decide", "ACCOUNT", 7));
    }

    @Test
    void aCommandsFirstNumberCountsToo() {
        assertThat(refused(CaseIntake.class, "save", CLERK, new Wish(9, "x")).subjectId())
                .isEqualTo(9);
    }

    @Test
    void aCallThatNamesNoObjectHasNone() {
        assertThat(refused(CaseIntake.class, "save", CLERK).subjectId()).isZero();
        assertThat(refused(CaseIntake.class, "save", CLERK, null, new Search("x"), "text")
                        .subjectId())
                .isZero();
    }
}
