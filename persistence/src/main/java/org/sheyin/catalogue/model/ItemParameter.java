package org.sheyin.catalogue.model;

import java.time.LocalDate;

/**
 * A dated number, date or list that a rule uses; several rows of one key follow each other by date.
 *
 * @param value number, date, code, or codes parted by commas
 * @param basis legal source
 * @param toBeConfirmed 待核: the catalogue officer has not confirmed it yet
 */
public record ItemParameter(String key, String value, LocalDate effectiveFrom, String basis, boolean toBeConfirmed) {}
