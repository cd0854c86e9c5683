package org.sheyin.attachment.service;

/**
 * What a TIFF directory says about its page.
 *
 * @param bytesPerPixel of the decoded form, at least 1
 * @param rotation degrees clockwise, from the orientation tag
 */
record TiffPage(int width, int height, int bytesPerPixel, int rotation) {}
