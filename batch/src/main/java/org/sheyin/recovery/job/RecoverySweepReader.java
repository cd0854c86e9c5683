package org.sheyin.recovery.job;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Queue;
import org.sheyin.recovery.service.RecoverySweep;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.SystemPart;

/** Reads ids of recoveries by keyset; the checkpoint is the last id. */
@Named
@Dependent
public class RecoverySweepReader extends AbstractItemReader {
    private static final int PAGE = 500;

    @Inject
    @BatchProperty
    private String at;

    @Inject
    private RecoverySweep sweep;

    private final Queue<Long> page = new ArrayDeque<>();
    private long last;

    @Override
    public void open(Serializable checkpoint) {
        last = checkpoint == null ? 0 : (Long) checkpoint;
    }

    @Override
    public Long readItem() {
        if (page.isEmpty()) {
            page.addAll(sweep.due(Actor.system(SystemPart.SWEEP), Instant.parse(at), last, PAGE));
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
