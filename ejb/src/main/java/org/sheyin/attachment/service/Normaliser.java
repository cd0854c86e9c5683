package org.sheyin.attachment.service;

import java.io.IOException;
import org.sheyin.attachment.model.IntakeLimits;

/** Proves that a file of one media type can be decoded within the limits, and strips what is not of its pages. */
interface Normaliser {

    /**
     * @throws IntakeRefusal with the reason to tell
     * @throws IOException when the content cannot be decoded
     * @throws InterruptedException when the time allowed is over
     */
    NormalForm normalise(byte[] raw, IntakeLimits limits, MemoryBudget budget)
            throws IntakeRefusal, IOException, InterruptedException;
}
