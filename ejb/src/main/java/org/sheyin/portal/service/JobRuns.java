package org.sheyin.portal.service;

import java.util.List;
import org.sheyin.shared.model.Actor;

/** What the batch jobs did last. The jobs stand in a module that the portal does not see; they fill this interface. */
public interface JobRuns {
    /** The last run of each job, by name. */
    List<JobRun> last(Actor actor);
}
