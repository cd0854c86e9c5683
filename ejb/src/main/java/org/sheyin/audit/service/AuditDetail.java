package org.sheyin.audit.service;

import java.io.Serializable;

/**
 * What a line of the operation log holds besides.
 *
 * @param nodeSequence number that only rises on the node
 * @param transaction id of the database transaction
 * @param before hash of the object before, empty when none
 */
public record AuditDetail(AuditRow row, String node, long nodeSequence, String transaction, String before, String after)
        implements Serializable {}
