package org.sheyin.handoff.messaging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.sheyin.handoff.model.Emission;

/**
 * Messages of several consumers in one transaction: whoever has the turn takes along what has gathered behind it, so that
 * nobody waits for company and a crowd shares the cost of a commit. A group has one version of a case at most. A group
 * that fails is taken apart, and only the message that fails alone throws, at its own consumer; the broker then delivers
 * it again, as it would without groups.
 */
public final class GroupCommit {
    private static final System.Logger LOG = System.getLogger(GroupCommit.class.getName());
    private static final int MOST = 50;

    private final Consumer<List<Emission>> work;
    private final ReentrantLock turn = new ReentrantLock();
    private final List<Place> waiting = new LinkedList<>();

    /** @param work applies a group in one transaction of its own, or throws and has changed nothing */
    public GroupCommit(Consumer<List<Emission>> work) {
        this.work = work;
    }

    /** Returns when the message's transaction has committed; throws what its work threw. */
    public void apply(Emission message) {
        var mine = new Place(message);
        synchronized (waiting) {
            waiting.add(mine);
        }
        turn.lock();
        try {
            while (!mine.done) {
                run(group());
            }
        } finally {
            turn.unlock();
        }
        if (mine.failure != null) {
            throw mine.failure;
        }
    }

    private List<Place> group() {
        List<Place> group = new ArrayList<>();
        Set<Long> cases = new HashSet<>();
        synchronized (waiting) {
            for (Iterator<Place> places = waiting.iterator(); places.hasNext() && group.size() < MOST; ) {
                Place place = places.next();
                if (cases.add(place.message.caseId())) {
                    group.add(place);
                    places.remove();
                }
            }
        }
        if (group.isEmpty()) {
            throw new IllegalStateException("whoever had this message in its group did not finish");
        }
        return group;
    }

    private void run(List<Place> group) {
        try {
            work.accept(group.stream().map(place -> place.message).toList());
            group.forEach(place -> place.done = true);
        } catch (RuntimeException failed) {
            if (group.size() == 1) {
                group.get(0).fail(failed);
            } else {
                LOG.log(System.Logger.Level.DEBUG, "one of {0} messages failed, each goes alone", group.size());
                group.forEach(place -> run(List.of(place)));
            }
        }
    }

    /** A message with what became of it; both written and read by whoever has the turn. */
    private static final class Place {
        private final Emission message;
        private boolean done;
        private RuntimeException failure;

        Place(Emission message) {
            this.message = message;
        }

        void fail(RuntimeException why) {
            failure = why;
            done = true;
        }
    }
}
