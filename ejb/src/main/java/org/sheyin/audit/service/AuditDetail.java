package org.sheyin.audit.service;

import java.io.Serializable;

/**
 * What a line of the operation log holds besides.
 *
 * @param nodeSequence number that only rises on the node
 * @param transaction id of the database transaction
 * @param before hash of the object before, empty when none
 * @param assertion by which the login was proven (Art 25), empty for a password alone
 */
public record AuditDetail(
        AuditRow row, String node, long nodeSequence, String transaction, String before, String after, String assertion)
        implements Serializable {}
