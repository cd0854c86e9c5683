package org.sheyin.handoff.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.SystemPart;

/** Sends again what took no effect within the amber time (handoff.amber): queues may be purged, journals lost. */
@ApplicationScoped
public class Reconciler {
    private static final System.Logger LOG = System.getLogger(Reconciler.class.getName());

    @Inject
    private OutboxDispatch dispatch;

    @Inject
    private HandoffParameters parameters;

    public void run() {
        var system = Actor.system(SystemPart.HANDOFF);
        again(parameters.amber(system));
    }

    /** @param quiet how long a sent message may stay without effect; @return how many were sent again */
    public int again(Duration quiet) {
        String node = System.getProperty("jboss.node.name", "local");
        int again = dispatch.reconcile(Actor.system(SystemPart.HANDOFF), quiet, node);
        if (again > 0) {
            LOG.log(System.Logger.Level.WARNING, "{0} messages without effect are sent again", again);
        }
        return again;
    }
}
