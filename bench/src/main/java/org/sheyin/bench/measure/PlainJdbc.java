package org.sheyin.bench.measure;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.sheyin.bench.site.Site;

/** The limit of the database: the rows of a submission by plain JDBC, on as many connections as there are clients. */
final class PlainJdbc implements AutoCloseable {
    /** Ids above those that the sequences give in a run. */
    private static final long IDS = 5_000_000_000L;

    private final Connection owner;
    private final List<PlainSubmission> clients = new ArrayList<>();
    private final long template;
    private final byte[] sealed;
    private final AtomicLong ids;

    /** @param settled whether its outbox rows are written as settled, so that a running relay leaves them alone */
    static PlainJdbc open(Site site, Sizes sizes, boolean settled) throws IOException, SQLException {
        return new PlainJdbc(site, site.probe().prepare(1).get(0).caseId(), sizes.clients(), settled);
    }

    private PlainJdbc(Site site, long template, int clients, boolean settled) throws SQLException {
        this.owner = site.owner();
        this.template = template;
        this.sealed = sealed(owner, template);
        this.ids = new AtomicLong(template / 10_000_000_000L * 10_000_000_000L + IDS);
        for (int i = 0; i < clients; i++) {
            this.clients.add(new PlainSubmission(site.owner(), settled));
        }
    }

    private static byte[] sealed(Connection owner, long template) throws SQLException {
        try (var query = owner.prepareStatement("select form_sealed from case_file where id = ?")) {
            query.setLong(1, template);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getBytes(1);
            }
        }
    }

    /** @return submissions a second; the drafts are copied before the clock starts */
    double perSecond(int count) throws SQLException {
        List<Long> drafts = PlainDrafts.copy(owner, template, count);
        var next = new AtomicInteger();
        List<Callable<Void>> work = new ArrayList<>();
        for (PlainSubmission client : clients) {
            work.add(() -> {
                for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                    client.write(drafts.get(i), ids.getAndAdd(2), sealed);
                }
                return null;
            });
        }
        ExecutorService crowd = Executors.newFixedThreadPool(clients.size());
        try {
            long start = System.nanoTime();
            for (var each : crowd.invokeAll(work)) {
                each.get();
            }
            return count / ((System.nanoTime() - start) / 1e9);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException(e);
        } catch (ExecutionException e) {
            throw new SQLException(e.getCause());
        } finally {
            crowd.shutdownNow();
        }
    }

    @Override
    public void close() throws SQLException {
        for (PlainSubmission client : clients) {
            client.close();
        }
        owner.close();
    }
}
