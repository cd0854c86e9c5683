package org.sheyin.rule.service;

import java.io.Serializable;
import java.util.List;

/**
 * A year of the working calendar.
 *
 * @param provisional whether its notice is missing: weekends alone are free
 * @param missed whether somebody has to see to it by now
 * @param holidays announced days off; {@code makeups} announced working days at weekends
 * @param notices numbers of the official notices
 */
public record CalendarYear(
        int year, boolean provisional, boolean missed, int holidays, int makeups, List<String> notices)
        implements Serializable {}
