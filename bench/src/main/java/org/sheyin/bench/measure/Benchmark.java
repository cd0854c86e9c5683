package org.sheyin.bench.measure;

import java.io.IOException;
import java.sql.SQLException;
import org.sheyin.bench.Run;
import org.sheyin.bench.site.Site;

/** Ours and a limit of the same machine, measured in turns after a warm-up that is thrown away. */
public abstract class Benchmark implements Run {
    private final String name;
    private final double target;
    private final Sizes sizes = Sizes.ofSystemProperties();

    /** @param target the least median of the ratios */
    protected Benchmark(String name, double target) {
        this.name = name;
        this.target = target;
    }

    @Override
    public void requireReady() {
        Load.requireQuiet();
    }

    @Override
    public final boolean on(Site site) throws IOException, SQLException {
        try (Sides sides = open(site)) {
            for (int done = 0; done < sizes.warmUp(); done += sizes.size()) {
                sides.ours(new JsonLine());
                sides.limit(new JsonLine());
            }
            return measure(sides);
        }
    }

    private boolean measure(Sides sides) throws IOException, SQLException {
        var ours = new Series();
        var limits = new Series();
        var ratios = new Series();
        for (int pair = 1; pair <= sizes.pairs(); pair++) {
            JsonLine line = new JsonLine().put("bench", name).put("pair", pair);
            double a = sides.ours(line);
            double b = sides.limit(line);
            ours.add(a);
            limits.add(b);
            ratios.add(a / b);
            line.put("ours", a)
                    .put("limit", b)
                    .put("ratio", a / b)
                    .put("load", Load.now())
                    .print();
        }
        JsonLine summary = Summary.of(name, ratios, target, sizes)
                .put("ours", ours.median())
                .put("limit", limits.median());
        boolean met = sides.finish(summary, ours) & ratios.median() >= target;
        summary.put("met", met).print();
        return met;
    }

    protected final Sizes sizes() {
        return sizes;
    }

    /** What is measured, on a site whose server runs. */
    protected abstract Sides open(Site site) throws IOException, SQLException;

    /** The two sides of a benchmark; each measurement may add to the pair's line. */
    public interface Sides extends AutoCloseable {
        /** @return how many a second */
        double ours(JsonLine line) throws IOException, SQLException;

        /** @return how many a second at best */
        double limit(JsonLine line) throws IOException, SQLException;

        /** Whatever else the target asks for. @return whether it is met */
        default boolean finish(JsonLine summary, Series ours) throws IOException, SQLException {
            return true;
        }

        @Override
        void close() throws SQLException;
    }
}
