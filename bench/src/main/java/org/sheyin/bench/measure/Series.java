package org.sheyin.bench.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Measurements of one thing. */
public final class Series {
    private final List<Double> values = new ArrayList<>();

    public void add(double value) {
        values.add(value);
    }

    public double median() {
        return quantile(0.5);
    }

    public double least() {
        return Collections.min(values);
    }

    public double most() {
        return Collections.max(values);
    }

    /** @param share 0 to 1; between two measurements the mean of both counts only for the median of an even number */
    public double quantile(double share) {
        List<Double> sorted = values.stream().sorted().toList();
        int size = sorted.size();
        if (share == 0.5 && size % 2 == 0) {
            return (sorted.get(size / 2 - 1) + sorted.get(size / 2)) / 2;
        }
        return sorted.get(Math.min(size - 1, (int) Math.ceil(share * size) - (share == 0 ? 0 : 1)));
    }

    public int size() {
        return values.size();
    }
}
