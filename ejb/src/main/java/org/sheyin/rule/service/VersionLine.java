package org.sheyin.rule.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A value that is, was or will be in force.
 *
 * @param city six digits, empty for the province
 */
public record VersionLine(
        int version, String city, String value, LocalDate from, String basis, String author, Instant createdAt)
        implements Serializable {}
