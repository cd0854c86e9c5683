package org.sheyin.attachment.service;

/**
 * What a normaliser makes of a file; see {@link org.sheyin.attachment.model.IntakeResult.Accepted} for the units.
 */
record NormalForm(byte[] bytes, int pages, int width, int height, int rotation) {}
