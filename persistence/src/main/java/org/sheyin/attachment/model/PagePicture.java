package org.sheyin.attachment.model;

/**
 * The picture of one page.
 *
 * @param bytes coded picture
 * @param mime {@code image/jpeg} or {@code image/png}
 * @param width pixels
 * @param height pixels
 */
public record PagePicture(byte[] bytes, String mime, int width, int height) {}
