package org.sheyin.permission.job;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.sheyin.permission.service.ForbiddenSweep;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.SystemPart;

/** One call of the sweep; its exit status tells how many alarms were raised. */
@Named
@Dependent
public class ForbiddenSweepBatchlet extends AbstractBatchlet {
    @Inject
    @BatchProperty
    private String at;

    @Inject
    private ForbiddenSweep sweep;

    @Override
    public String process() {
        return String.valueOf(sweep.run(Actor.system(SystemPart.SWEEP), Instant.parse(at)));
    }
}
