package org.sheyin.bench.fault;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import org.sheyin.bench.measure.JsonLine;
import org.sheyin.bench.measure.PortalSession;
import org.sheyin.bench.site.Patience;
import org.sheyin.bench.site.Site;

/**
 * F5: the database is stopped while clerks submit. Whoever is logged in gets a clear page, a script 503, and the session
 * is the same one afterwards; a clerk whose page got no answer repeats it under the same token.
 */
public final class DatabaseStoppedFault extends Fault {
    private static final Duration BACK_WITHIN = Duration.ofMinutes(1);
    private static final int UNAVAILABLE = 503;
    private static final int ALIVE = 204;
    private static final String DASHBOARD = "dashboard.xhtml";

    @Override
    protected boolean clerksGoOn() {
        return false;
    }

    private PortalSession session;

    @Override
    protected void prepare(Site site) throws IOException, SQLException {
        super.prepare(site);
        session = PortalSession.open(site.portal(), "benchdesk", site.letIn());
        require(session.ping() == ALIVE, "nobody was logged in");
    }

    @Override
    protected void strike(Site site, Clerks clerks, JsonLine line) throws IOException, SQLException {
        clerks.awaitShare(0.1);
        site.stopDatabase();
        require(clerks.acknowledged().size() < clerks.drafts().size(), "the clerks were through before");
        line.put("acknowledgedAtDeath", clerks.acknowledged().size());
        var page = session.page(DASHBOARD);
        require(
                page.statusCode() == UNAVAILABLE && page.body().contains("数据库暂时无法连接"),
                "the page is " + page.statusCode() + " and not the clear one");
        require(session.partial(DASHBOARD) == UNAVAILABLE, "a script is not told to wait");
        require(session.ping() == UNAVAILABLE, "the session is said to be over");
        require(session.page("dashboard/counts").statusCode() == UNAVAILABLE, "a servlet is not");
        site.startDatabase();
        long start = System.nanoTime();
        require(Patience.until(BACK_WITHIN, () -> session.ping() == ALIVE), "the session did not survive");
        line.put("secondsToSessionAgain", (System.nanoTime() - start) / 1e9);
        require(session.page(DASHBOARD).statusCode() == 200, "the dashboard did not come back");
    }
}
