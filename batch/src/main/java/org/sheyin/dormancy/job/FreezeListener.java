package org.sheyin.dormancy.job;

import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.SystemPart;

/** After a run comes that of the next missed date, if there is one; after one that failed nothing: its lease still stands. */
@Named
@Dependent
public class FreezeListener extends AbstractJobListener {
    @Inject
    private FreezeTimer timer;

    @Override
    public void afterJob() {
        timer.launch(Actor.system(SystemPart.SWEEP));
    }
}
