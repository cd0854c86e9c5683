package org.sheyin.cases.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sheyin.cases.service.CaseIntake;
import org.sheyin.cases.service.SubmitCase;
import org.sheyin.cases.service.Submitted;

/** Double clicks, retries, two tabs: one token makes one case (F17). */
@ExtendWith(ArquillianExtension.class)
class OneCasePerTokenIT {
    @Test
    void aThousandParallelSubmitsWithOneTokenMakeOneCase() throws Exception {
        var clerk = Desk.actor("clerk1");
        var intake = Desk.service(CaseIntake.class);
        long id = Desk.draft(clerk);
        var command = new SubmitCase(id, SubmitCase.newToken(), null, true);
        var pool = Executors.newFixedThreadPool(16);
        try {
            var calls = new ArrayList<Callable<Submitted>>();
            for (int i = 0; i < 1000; i++) {
                calls.add(() -> intake.submit(clerk, command));
            }
            var results = new HashSet<Submitted>();
            for (Future<Submitted> result : pool.invokeAll(calls)) {
                results.add(result.get());
            }
            assertThat(results).hasSize(1);
        } finally {
            pool.shutdownNow();
        }
        assertThat(Desk.number("select count(*) from sheyin.case_version where case_id = ?", id))
                .isEqualTo(1);
        assertThat(Desk.number(
                        "select count(*) from sheyin.outbox_message where case_id = ? and address = 'cases.submitted'",
                        id))
                .isEqualTo(1);
    }

    @Test
    void aThousandParallelBeginningsWithOneTokenMakeOneDraft() throws Exception {
        var clerk = Desk.actor("clerk1");
        var intake = Desk.service(CaseIntake.class);
        String token = SubmitCase.newToken();
        var pool = Executors.newFixedThreadPool(16);
        try {
            var calls = new ArrayList<Callable<Long>>();
            for (int i = 0; i < 1000; i++) {
                calls.add(() -> intake.begin(clerk, "01-01", token));
            }
            var ids = new HashSet<Long>();
            for (Future<Long> result : pool.invokeAll(calls)) {
                ids.add(result.get());
            }
            assertThat(ids).hasSize(1);
        } finally {
            pool.shutdownNow();
        }
    }
}
