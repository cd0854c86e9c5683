package org.sheyin.dormancy.service;

import java.time.LocalDate;

/**
 * A run that may go on as long as nobody else takes its lease.
 *
 * @param token fencing token, checked in each chunk's transaction
 * @param lastId account behind which it goes on
 */
public record SweepTicket(long run, LocalDate date, String owner, long token, long lastId) {}
