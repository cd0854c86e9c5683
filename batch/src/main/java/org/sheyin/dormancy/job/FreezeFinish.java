package org.sheyin.dormancy.job;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sheyin.dormancy.service.DormancySweep;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.SystemPart;

/** The run is over, once every account was looked at. */
@Named
@Dependent
public class FreezeFinish extends AbstractBatchlet {
    @Inject
    private JobContext job;

    @Inject
    private DormancySweep sweep;

    @Override
    public String process() {
        var parameters = BatchRuntime.getJobOperator().getParameters(job.getExecutionId());
        sweep.finish(Actor.system(SystemPart.SWEEP), FreezeTicket.of(parameters));
        return "DONE";
    }
}
