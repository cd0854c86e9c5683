package org.sheyin.permission.job;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.sheyin.permission.service.CertificationRounds;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.SystemPart;

/** One call for one business date; its exit status tells how many lines were opened. */
@Named
@Dependent
public class CertificationBatchlet extends AbstractBatchlet {
    @Inject
    @BatchProperty
    private String date;

    @Inject
    private CertificationRounds rounds;

    @Override
    public String process() {
        return String.valueOf(rounds.open(Actor.system(SystemPart.SWEEP), LocalDate.parse(date)));
    }
}
