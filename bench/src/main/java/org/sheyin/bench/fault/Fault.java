package org.sheyin.bench.fault;

import java.io.IOException;
import java.sql.SQLException;
import org.sheyin.bench.Run;
import org.sheyin.bench.measure.JsonLine;
import org.sheyin.bench.site.Broker;
import org.sheyin.bench.site.Site;

/** Something that goes wrong while clerks submit. */
public abstract class Fault implements Run {
    /** So many messages a fault must destroy at least. */
    static final int LEAST = 5;

    private static final int SUBMISSIONS = 500;

    @Override
    public Broker.Kind broker() {
        return Broker.Kind.OWN;
    }

    @Override
    public boolean on(Site site) throws IOException, SQLException {
        prepare(site);
        Outcome outcome = Trial.strike(site, this, Integer.getInteger("bench.count", SUBMISSIONS))
                .settle();
        outcome.line().print();
        return outcome.met();
    }

    /** The site as the fault needs it; the server runs. */
    protected void prepare(Site site) throws IOException, SQLException {
        if (broker() == Broker.Kind.OWN) {
            site.broker().start();
        }
    }

    /**
     * Breaks it and mends it again.
     *
     * @param clerks who are submitting, at a steady rate
     * @param line gets what there is to tell beside the account
     * @throws IllegalStateException when the fault found nothing to break: the run would prove nothing
     */
    protected abstract void strike(Site site, Clerks clerks, JsonLine line) throws IOException, SQLException;

    /** Whether each submission must be acknowledged at once: only a dead server may leave one unanswered. */
    protected boolean clerksGoOn() {
        return true;
    }

    /** @return name as on the command line */
    final String name() {
        String type = getClass().getSimpleName();
        return type.substring(0, type.length() - "Fault".length())
                .replaceAll("(?<=.)([A-Z])", "-$1")
                .toLowerCase(java.util.Locale.ROOT);
    }

    static void require(boolean bites, String otherwise) {
        if (!bites) {
            throw new IllegalStateException("The fault proved nothing: " + otherwise);
        }
    }
}
