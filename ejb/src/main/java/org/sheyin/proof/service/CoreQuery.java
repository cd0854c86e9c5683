package org.sheyin.proof.service;

import java.util.concurrent.CompletionStage;
import org.sheyin.proof.model.SystemAnswer;

/**
 * The provincial core system as far as it is asked (Annex 2, rows 4 to 16). An adapter is a bean of this type with
 * {@code @Alternative @Priority}; it never blocks the caller.
 */
public interface CoreQuery {
    /** Records of the person: each detail by its label, in the order of the paper. */
    CompletionStage<SystemAnswer> answer(SystemQuestion question);

    /**
     * Changes the fields that are asked, new value by field: the details are {@code before.<field>} and
     * {@code after.<field>}.
     */
    CompletionStage<SystemAnswer> change(SystemQuestion question);

    /** Whether it only plays the part; the pages and papers say so. */
    boolean isSimulated();
}
