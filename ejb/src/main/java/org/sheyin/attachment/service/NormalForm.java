package org.sheyin.attachment.service;

import org.sheyin.attachment.model.PageMeasure;

/**
 * What a normaliser makes of a file; see {@link org.sheyin.attachment.model.IntakeResult.Accepted} for the units.
 */
record NormalForm(byte[] bytes, int pages, int width, int height, int rotation) {
    /** With how its pages read. */
    record Measured(NormalForm form, PageMeasure measure) {}
}
