package org.sheyin.audit.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.sheyin.audit.model.AuditEntry;
import org.sheyin.audit.model.AuditStamp;
import org.sheyin.audit.model.NodeNumber;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.SystemPart;

/** Numbers the rows of this node and puts them under their MAC; the numbers of those that are rolled back are kept for {@link AuditNodes}. */
@ApplicationScoped
public class NodeStamp implements AuditStamp {
    private static final String LOST = "org.sheyin.audit.numbers";

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private AuditNodes nodes;

    @Inject
    private AuditKeys keys;

    private final AtomicLong sequence = new AtomicLong();
    private final Queue<Lost> rolledBack = new ConcurrentLinkedQueue<>();
    private volatile int epoch;

    /** @param entryId id of the row that had the number */
    record Lost(NodeNumber number, long entryId) {}

    @Override
    public void on(AuditEntry entry) {
        var number = new NodeNumber(node(), epoch(), sequence.incrementAndGet());
        sign(entry, number);
        watch(new Lost(number, entry.id()));
    }

    /** Under a number that was given before. */
    void sign(AuditEntry entry, NodeNumber number) {
        entry.number(number, keys.macVersion());
        var row = entry.toRecord();
        entry.signed(keys.mac(row.macVersion(), row.canonical()));
    }

    /** Numbers whose transactions were rolled back; they come back should this transaction be rolled back too. */
    List<Lost> takeRolledBack(int most) {
        var taken = new ArrayList<Lost>();
        while (taken.size() < most && !rolledBack.isEmpty()) {
            taken.add(rolledBack.poll());
        }
        taken.forEach(this::watch);
        return taken;
    }

    static String node() {
        return System.getProperty("jboss.node.name", "local");
    }

    /** This run of the node; begun with its first row, in a transaction of its own. */
    int epoch() {
        if (epoch == 0) {
            synchronized (this) {
                if (epoch == 0) {
                    epoch = nodes.begin(Actor.system(SystemPart.SWEEP), node());
                }
            }
        }
        return epoch;
    }

    @SuppressWarnings("unchecked")
    private void watch(Lost number) {
        var numbers = (List<Lost>) transaction.getResource(LOST);
        if (numbers == null) {
            var fresh = new ArrayList<Lost>();
            transaction.putResource(LOST, fresh);
            transaction.registerInterposedSynchronization(new Watch(fresh));
            numbers = fresh;
        }
        numbers.add(number);
    }

    /** After the end of a transaction; one of unknown end is told when the run is closed. */
    private final class Watch implements Synchronization {
        private final List<Lost> numbers;

        Watch(List<Lost> numbers) {
            this.numbers = numbers;
        }

        @Override
        public void beforeCompletion() {
            // Nothing is known yet.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_ROLLEDBACK) {
                rolledBack.addAll(numbers);
            }
        }
    }
}
