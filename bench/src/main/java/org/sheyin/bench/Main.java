package org.sheyin.bench;

import java.io.IOException;
import java.sql.SQLException;
import org.sheyin.bench.measure.Sizes;
import org.sheyin.bench.measure.SubmitBenchmark;
import org.sheyin.bench.site.Broker;
import org.sheyin.bench.site.Layout;
import org.sheyin.bench.site.Site;

/** {@code bench/run} and {@code bench/faults}: the first argument names what to run. Exit status 1 when it is missed. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws Exception {
        Layout layout = Layout.ofSystemProperties();
        boolean met;
        try {
            met = switch (arguments[0]) {
                case "submit" -> new SubmitBenchmark(Sizes.ofSystemProperties()).run(layout);
                case "site" -> hold(layout);
                default -> throw new IllegalStateException("There is no run " + arguments[0]);
            };
        } catch (IllegalStateException said) {
            System.err.println(said.getMessage());
            met = false;
        }
        System.exit(met ? 0 : 1);
    }

    /** Starts everything for whoever wants to look inside, until its input ends. */
    private static boolean hold(Layout layout) throws IOException, SQLException {
        Broker.Kind kind = Broker.Kind.valueOf(System.getProperty("bench.broker", "EMBEDDED"));
        try (Site site = Site.open(layout, kind)) {
            site.startServer();
            System.err.println("The site is up; end of input stops it.");
            while (System.in.read() >= 0) {
                // whatever is typed is ignored
                Thread.onSpinWait();
            }
        }
        return true;
    }
}
