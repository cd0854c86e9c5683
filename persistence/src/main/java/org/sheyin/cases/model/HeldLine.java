package org.sheyin.cases.model;

/**
 * A line of the checklist for which the working copy of a case holds something.
 *
 * @param key of the line
 * @param stored whether there is an image or an e-certificate's serial; else an original was only seen
 */
public record HeldLine(String key, boolean stored) {}
