package org.sheyin.permission.job;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.sheyin.permission.service.CertificationRounds;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.SystemPart;

/** Opens the lines of one bank, in the transaction of its chunk. */
@Named
@Dependent
public class CertificationWriter extends AbstractItemWriter {
    @Inject
    @BatchProperty
    private String date;

    @Inject
    private CertificationRounds rounds;

    @Override
    public void writeItems(List<Object> items) {
        items.forEach(bank -> rounds.open(Actor.system(SystemPart.SWEEP), LocalDate.parse(date), (Long) bank));
    }
}
