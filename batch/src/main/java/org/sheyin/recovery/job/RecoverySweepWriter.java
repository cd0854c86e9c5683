package org.sheyin.recovery.job;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.sheyin.recovery.service.RecoverySweep;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.SystemPart;

/** Hands a chunk of ids to the service. */
@Named
@Dependent
public class RecoverySweepWriter extends AbstractItemWriter {
    @Inject
    @BatchProperty
    private String at;

    @Inject
    private RecoverySweep sweep;

    @Override
    public void writeItems(List<Object> items) {
        sweep.run(
                Actor.system(SystemPart.SWEEP),
                items.stream().map(Long.class::cast).toList(),
                Instant.parse(at));
    }
}
