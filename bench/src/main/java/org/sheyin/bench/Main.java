package org.sheyin.bench;

import org.sheyin.bench.measure.Sizes;
import org.sheyin.bench.measure.SubmitBenchmark;
import org.sheyin.bench.site.Layout;

/** {@code bench/run} and {@code bench/faults}: the first argument names what to run. Exit status 1 when it is missed. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws Exception {
        Layout layout = Layout.ofSystemProperties();
        boolean met;
        try {
            met = switch (arguments[0]) {
                case "submit" -> new SubmitBenchmark(Sizes.ofSystemProperties()).run(layout);
                default -> throw new IllegalStateException("There is no run " + arguments[0]);
            };
        } catch (IllegalStateException said) {
            System.err.println(said.getMessage());
            met = false;
        }
        System.exit(met ? 0 : 1);
    }
}
