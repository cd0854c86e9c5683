package org.sheyin.bench.fault;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.sheyin.bench.site.Patience;
import org.sheyin.bench.site.Probe;

/** Sixteen clerks who submit drafts at a steady rate in the background; every tenth clicks twice. */
final class Clerks {
    private static final int CLERKS = 16;
    private static final int PER_SECOND = 40;
    private static final int DOUBLE_CLICK = 10;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final List<Probe.Draft> drafts;
    private final Set<Long> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicInteger refused = new AtomicInteger();
    private final CompletableFuture<Boolean> work;

    private Clerks(Probe probe, List<Probe.Draft> drafts) {
        this.drafts = drafts;
        this.work = CompletableFuture.supplyAsync(() -> submit(probe, clicks(drafts)));
    }

    static Clerks begin(Probe probe, List<Probe.Draft> drafts) {
        return new Clerks(probe, drafts);
    }

    private static List<Probe.Draft> clicks(List<Probe.Draft> drafts) {
        List<Probe.Draft> clicks = new ArrayList<>();
        for (Probe.Draft draft : drafts) {
            clicks.add(draft);
            if (clicks.size() % DOUBLE_CLICK == 0) {
                clicks.add(draft);
            }
        }
        return clicks;
    }

    /** @return false when the server went away */
    private boolean submit(Probe probe, List<Probe.Draft> clicks) {
        try {
            probe.submit(clicks, CLERKS, PER_SECOND, this::note);
            return true;
        } catch (IOException away) {
            System.err.println("submissions end: " + away.getMessage());
            return false;
        }
    }

    private void note(String line) {
        String[] words = line.split(" ", 3);
        if (words[0].equals("ack")) {
            acknowledged.add(Long.parseLong(words[1]));
        } else if (words[0].equals("fail")) {
            refused.incrementAndGet();
            System.err.println(line);
        }
    }

    /** Waits until this share of the drafts is acknowledged, 0 to 1. */
    void awaitShare(double share) throws IOException, SQLException {
        int wanted = (int) (drafts.size() * share);
        if (!Patience.until(PATIENCE, () -> acknowledged.size() >= wanted || work.isDone())) {
            throw new IOException(acknowledged.size() + " submissions, " + wanted + " were awaited");
        }
    }

    /** Waits until all have been answered or the server is gone. */
    void awaitEnd() throws IOException, SQLException {
        if (!Patience.until(PATIENCE, work::isDone)) {
            throw new IOException("the clerks are still at work");
        }
    }

    /** What a clerk does whose page got no answer: the same form once more, under the same token. */
    void repeatUnanswered(Probe probe) throws IOException {
        List<Probe.Draft> open = drafts.stream()
                .filter(draft -> !acknowledged.contains(draft.caseId()))
                .toList();
        if (!open.isEmpty()) {
            probe.submit(open, CLERKS, 0, this::note);
        }
    }

    List<Probe.Draft> drafts() {
        return drafts;
    }

    Set<Long> acknowledged() {
        return acknowledged;
    }

    int refused() {
        return refused.get();
    }
}
