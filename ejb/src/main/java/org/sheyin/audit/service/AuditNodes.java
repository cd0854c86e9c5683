package org.sheyin.audit.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sheyin.audit.model.AuditEntry;
import org.sheyin.audit.model.AuditFact;
import org.sheyin.audit.model.AuditMark;
import org.sheyin.audit.model.AuditRepository;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.MonthIds;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** The runs of the nodes and the holes in their numbers: what was rolled back gets a row of its own, what a crash took along is told by the next run. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AuditNodes {
    private static final int MOST = 500;
    /** Room of a row for numbers. */
    private static final int ROOM = 390;

    private AuditEpochQueries epochs;
    private AuditRepository entries;
    private AuditTrail trail;
    private NodeStamp stamp;
    private MonthIds ids;
    private Clock clock;

    public AuditNodes() {}

    @Inject
    public AuditNodes(
            AuditEpochQueries epochs,
            AuditRepository entries,
            AuditTrail trail,
            NodeStamp stamp,
            MonthIds ids,
            Clock clock) {
        this.epochs = epochs;
        this.entries = entries;
        this.trail = trail;
        this.stamp = stamp;
        this.ids = ids;
        this.clock = clock;
    }

    /** @return number of the node's new run */
    @UseCase(Right.SWEEP_RUN)
    public int begin(Actor system, String node) {
        return epochs.begin(node, clock.instant());
    }

    /** Gives the rolled-back numbers of this node their rows. @return how many */
    @UseCase(Right.SWEEP_RUN)
    public int fillHoles(Actor system) {
        var lost = stamp.takeRolledBack(MOST);
        if (lost.isEmpty()) {
            return 0;
        }
        var there = epochs.present(lost.stream().map(NodeStamp.Lost::entryId).toList());
        Instant now = clock.instant();
        for (var one : lost) {
            if (!there.contains(one.entryId())) {
                var entry =
                        new AuditEntry(ids.next("audit_entry", now), system, AuditFact.rolledBack(one.entryId()), now);
                stamp.sign(entry, one.number());
                entries.addVoid(entry);
            }
        }
        return lost.size();
    }

    /** Closes the earlier runs of this node: tells which of their numbers came to nothing. @return how many were closed */
    @UseCase(Right.SWEEP_RUN)
    public int close(Actor system, String node) {
        int running = stamp.epoch();
        var open = epochs.open(node, running);
        for (int epoch : open) {
            for (String part : parts(epochs.missing(node, epoch))) {
                trail.record(
                        system,
                        new AuditFact(AuditMark.CLOSED, AuditMark.EPOCH, epoch, AuditFact.Result.DONE, part, "", ""));
            }
            epochs.close(node, epoch, clock.instant());
        }
        return open.size();
    }

    /** The numbers in as many texts as they need; one of none when there are none. */
    static List<String> parts(List<String> numbers) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        for (String number : numbers) {
            if (part.length() + number.length() >= ROOM) {
                parts.add(part.toString());
                part.setLength(0);
            }
            part.append(part.isEmpty() ? "" : ",").append(number);
        }
        parts.add(part.toString());
        return parts;
    }
}
