package org.sheyin.bench.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.sheyin.bench.probe.Crowd;
import org.sheyin.bench.site.Site;

/** Clerks who open the first page of their case list, and the plain servlet that sends the same bytes. */
final class ListPages implements Benchmark.Sides {
    private static final String LIST = "cases/list.xhtml?view=all";
    private static final int LINES = 25;
    private static final int OK = 200;

    private final Sizes sizes;
    private final BlockingQueue<PortalSession> idle;
    private final String plain;
    private final int bytes;

    private ListPages(Sizes sizes, BlockingQueue<PortalSession> idle, String plain, int bytes) {
        this.sizes = sizes;
        this.idle = idle;
        this.plain = plain;
        this.bytes = bytes;
    }

    /** Two pages of cases, a session for each client, and the list's page as the plain servlet will send it. */
    static ListPages open(Site site, Sizes sizes) throws IOException, SQLException {
        site.probe().prepare(2 * LINES);
        site.setParameter("login.managerRealPerson", "false");
        String password = site.letIn();
        var idle = new ArrayBlockingQueue<PortalSession>(sizes.clients());
        for (int reader = 1; reader <= sizes.clients(); reader++) {
            idle.add(PortalSession.open(site.portal(), "benchreader" + reader, password));
        }
        var page = idle.element().page(LIST);
        requireList(page);
        return new ListPages(
                sizes,
                idle,
                site.probe().plainPage(page.body()) + "?clerk=",
                page.body().length());
    }

    /** What is measured is the whole page under the strict policy, not an error or the login. */
    private static void requireList(HttpResponse<String> page) throws IOException {
        String policy = page.headers().firstValue("Content-Security-Policy").orElse("");
        int lines = page.body().split("/cases/detail\\.xhtml\\?id=", -1).length - 1;
        if (page.statusCode() != OK || lines != LINES || !policy.contains("'nonce-")) {
            throw new IOException(
                    "no list: status " + page.statusCode() + ", " + lines + " lines, policy \"" + policy + "\"");
        }
    }

    @Override
    public double ours(JsonLine line) {
        return perSecond(LIST, false);
    }

    @Override
    public double limit(JsonLine line) {
        return perSecond(plain, true);
    }

    private double perSecond(String address, boolean numbered) {
        int count = sizes.size();
        return count
                / Crowd.each(count, sizes.clients(), 0, i -> {
                    try {
                        ask(numbered ? address + (i % sizes.clients() + 1) : address);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private void ask(String address) throws IOException {
        PortalSession session = idle.remove();
        try {
            var page = session.page(address);
            if (page.statusCode() != OK || page.body().length() < bytes / 10 * 9) {
                throw new IOException(address + " answers " + page.statusCode() + " with "
                        + page.body().length() + " characters instead of " + bytes);
            }
        } finally {
            idle.add(session);
        }
    }

    @Override
    public boolean finish(JsonLine summary, Series ours) {
        summary.put("characters", bytes);
        return true;
    }

    @Override
    public void close() {
        idle.clear();
    }
}
