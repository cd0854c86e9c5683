package org.sheyin.dormancy.job;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Queue;
import org.sheyin.dormancy.service.DormancySweep;
import org.sheyin.dormancy.service.SweepTicket;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.SystemPart;

/** Reads ids of accounts by keyset, behind the last one that an earlier start of the run has done. */
@Named
@Dependent
public class FreezeReader extends AbstractItemReader {
    /** Ten chunks: the selection is dear, and each account is judged anew in its chunk. */
    private static final int PAGE = 5000;

    @Inject
    private JobContext job;

    @Inject
    private DormancySweep sweep;

    private final Queue<Long> page = new ArrayDeque<>();
    private SweepTicket ticket;
    private long last;

    @Override
    public void open(Serializable checkpoint) {
        ticket = FreezeTicket.of(BatchRuntime.getJobOperator().getParameters(job.getExecutionId()));
        last = checkpoint == null ? ticket.lastId() : (Long) checkpoint;
    }

    @Override
    public Long readItem() {
        if (page.isEmpty()) {
            page.addAll(sweep.due(Actor.system(SystemPart.SWEEP), ticket, last, PAGE));
        }
        Long id = page.poll();
        if (id != null) {
            last = id;
        }
        return id;
    }

    @Override
    public Serializable checkpointInfo() {
        return last;
    }
}
