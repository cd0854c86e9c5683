package org.sheyin.dormancy.job;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.sheyin.dormancy.service.DormancySweep;
import org.sheyin.dormancy.service.SweepTicket;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.SystemPart;

/** Hands a chunk of ids to the service, which changes each account as everyone does. */
@Named
@Dependent
public class FreezeWriter extends AbstractItemWriter {
    @Inject
    private JobContext job;

    @Inject
    private DormancySweep sweep;

    private SweepTicket ticket;

    @Override
    public void open(Serializable checkpoint) {
        ticket = FreezeTicket.of(BatchRuntime.getJobOperator().getParameters(job.getExecutionId()));
    }

    @Override
    public void writeItems(List<Object> items) {
        sweep.run(
                Actor.system(SystemPart.SWEEP),
                ticket,
                items.stream().map(Long.class::cast).toList());
    }
}
