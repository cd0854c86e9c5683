package org.sheyin.bench.fault;

import org.sheyin.bench.measure.JsonLine;

/**
 * The account of a fault.
 *
 * @param attempted different submissions that clerks tried
 * @param acknowledged of these, how many were told that it is done
 * @param stopped submissions that were not acknowledged at the first attempt although the fault must not stop them
 * @param effective cases delivered with one inbox row a side, one receipt number, one history without gaps
 * @param lost acknowledged cases without effect
 * @param doubled cases with an effect more than once, tokens with more than one case
 * @param broken cases whose history has a gap
 */
public record Outcome(
        JsonLine line, int attempted, int acknowledged, int stopped, int effective, int lost, int doubled, int broken) {
    /** Every attempt was acknowledged in the end, every acknowledged case took effect once, and nothing else happened. */
    public boolean met() {
        return attempted > 0
                && acknowledged == attempted
                && effective == attempted
                && stopped + lost + doubled + broken == 0;
    }
}
