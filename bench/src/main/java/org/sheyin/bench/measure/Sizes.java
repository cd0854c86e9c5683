package org.sheyin.bench.measure;

/**
 * How much is measured.
 *
 * @param pairs measurements of each side in turns, at least 5 for a figure that counts
 * @param size submissions in one measurement
 * @param clients threads that submit at the same time
 * @param warmUp submissions before the first measurement, thrown away
 */
public record Sizes(int pairs, int size, int clients, int warmUp) {
    public static Sizes ofSystemProperties() {
        int size = Integer.getInteger("bench.size", 1500);
        return new Sizes(Integer.getInteger("bench.pairs", 5), size, 16, Integer.getInteger("bench.warm-up", 3 * size));
    }
}
