package org.sheyin.cases.job;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.sheyin.cases.model.CaseSweep;
import org.sheyin.cases.service.CaseSweeps;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.SystemPart;

/** Hands a chunk of ids to the service, which changes each case as everyone does. */
@Named
@Dependent
public class CaseSweepWriter extends AbstractItemWriter {
    @Inject
    @BatchProperty
    private String sweep;

    @Inject
    @BatchProperty
    private String at;

    @Inject
    private CaseSweeps sweeps;

    @Override
    public void writeItems(List<Object> items) {
        var ids = items.stream().map(Long.class::cast).toList();
        sweeps.run(Actor.system(SystemPart.SWEEP), CaseSweep.valueOf(sweep), ids, Instant.parse(at));
    }
}
