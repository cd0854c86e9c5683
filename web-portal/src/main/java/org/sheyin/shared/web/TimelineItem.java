package org.sheyin.shared.web;

import java.io.Serializable;
import java.time.Instant;

/**
 * One line of {@code app:timeline}.
 *
 * @param at when
 * @param who display name of the actor
 * @param what what happened, in the language of the view
 * @param detail remark or before and after, empty when none
 * @param tone success, warning, danger, info or neutral
 */
public record TimelineItem(Instant at, String who, String what, String detail, String tone) implements Serializable {}
