package org.sheyin.audit.service;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.SystemPart;

/** The audit's clock on each node: fills holes, seals every three seconds, tells the heads; first closes the node's earlier runs. */
@Startup
@Singleton
@DependsOn("Ground")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditTimer {
    @Inject
    private AuditNodes nodes;

    @Inject
    private AuditSealer sealer;

    @Inject
    private AuditWitness witness;

    private boolean closed;

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    void seal() {
        Actor system = Actor.system(SystemPart.SWEEP);
        String node = NodeStamp.node();
        if (!closed) {
            nodes.close(system, node);
            closed = true;
        }
        nodes.fillHoles(system);
        int sealed = sealer.seal(system, node);
        while (sealed == AuditSealer.MOST) {
            sealed = sealer.seal(system, node);
        }
        witness.tell(size -> sealer.heads(system, size));
    }
}
