package org.sheyin.bench.measure;

/** The beginning of a benchmark's last line. */
final class Summary {
    private Summary() {}

    static JsonLine of(String bench, Series ratios, double target, Sizes sizes) {
        return new JsonLine()
                .put("bench", bench)
                .put("ratio", ratios.median())
                .put("least", ratios.least())
                .put("most", ratios.most())
                .put("target", target)
                .put("pairs", ratios.size())
                .put("size", sizes.size())
                .put("clients", sizes.clients())
                .put("cores", Runtime.getRuntime().availableProcessors())
                .put("load", Load.now());
    }
}
