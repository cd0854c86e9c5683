package org.sheyin.staff.service;

/**
 * Somebody's rights are revoked for good (Art 21(2)); told within the transaction.
 *
 * @param leavingId the leaving by which
 * @param idIndex blind index of the person's number
 */
public record LeavingConfirmed(long leavingId, String idIndex) {}
