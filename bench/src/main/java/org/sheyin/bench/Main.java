package org.sheyin.bench;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.sheyin.bench.site.Layout;
import org.sheyin.bench.site.Site;

/**
 * {@code bench/run} and {@code bench/faults}: {@code measure submit} is {@code measure.SubmitBenchmark}, {@code fault
 * queue-purged} is {@code fault.QueuePurgedFault}. Exit status 1 when the target is missed.
 */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws Exception {
        boolean met;
        try {
            Run run = named(arguments[0], arguments[1]);
            run.requireReady();
            try (Site site = Site.open(Layout.ofSystemProperties(), run.broker())) {
                site.start();
                met = run.on(site);
            }
        } catch (IllegalStateException said) {
            System.err.println(said.getMessage());
            met = false;
        }
        System.exit(met ? 0 : 1);
    }

    private static Run named(String family, String name) throws ReflectiveOperationException {
        String suffix = family.equals("measure") ? "Benchmark" : "Fault";
        String type = Arrays.stream(name.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining("", Main.class.getPackageName() + "." + family + ".", suffix));
        return (Run) Class.forName(type).getDeclaredConstructor().newInstance();
    }
}
