package org.sheyin.audit.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The numbers of one run of a node that were seen, kept as ranges: as many as there are holes. */
final class NumberRanges {
    private final TreeMap<Long, Range> ranges = new TreeMap<>();

    /** @param id row of its first number, since {@code at} */
    private record Range(long end, long id, Instant at) {}

    /** Numbers from {@code first} to {@code last}; the row after them and when it was written. */
    record Hole(long first, long last, long id, Instant at) {}

    /** @return false when it was seen before */
    boolean add(long number, long id, Instant at) {
        var below = ranges.floorEntry(number);
        if (below != null && below.getValue().end() >= number) {
            return false;
        }
        var begin = new Range(number, id, at);
        long start = number;
        if (below != null && below.getValue().end() == number - 1) {
            start = below.getKey();
            begin = new Range(number, below.getValue().id(), below.getValue().at());
        }
        var above = ranges.remove(number + 1);
        ranges.put(start, above == null ? begin : new Range(above.end(), begin.id(), begin.at()));
        return true;
    }

    /** Numbers that a node has told to be lost; they may have come all the same. */
    void explain(long first, long last) {
        for (long number = first; number <= last; number++) {
            add(number, 0, Instant.EPOCH);
        }
    }

    /** @param floor no hole below this number counts */
    List<Hole> holes(long floor) {
        var holes = new ArrayList<Hole>();
        long next = floor;
        for (var range : ranges.entrySet()) {
            if (range.getKey() > next) {
                holes.add(new Hole(
                        next,
                        range.getKey() - 1,
                        range.getValue().id(),
                        range.getValue().at()));
            }
            next = Math.max(next, range.getValue().end() + 1);
        }
        return holes;
    }

    long first() {
        return ranges.firstKey();
    }

    long last() {
        return ranges.lastEntry().getValue().end();
    }
}
