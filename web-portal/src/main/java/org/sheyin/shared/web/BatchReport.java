package org.sheyin.shared.web;

import java.io.Serializable;
import java.util.List;
import org.sheyin.shared.model.Reason;

/**
 * What became of each line of a batch.
 *
 * @param done ids of the lines on which the action was done
 * @param failed the others, each with what stands against it
 */
public record BatchReport(List<Long> done, List<Failure> failed) implements Serializable {

    /**
     * @param label what the line is called
     * @param reasons all that stands against it, each with its article
     */
    public record Failure(long id, String label, List<Reason> reasons) implements Serializable {}
}
