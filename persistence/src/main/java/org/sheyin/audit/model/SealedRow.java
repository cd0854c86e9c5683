package org.sheyin.audit.model;

/**
 * A leaf of the tree with the row that it was made of.
 *
 * @param leaf its number, from 0 without holes
 * @param hash as it was sealed
 * @param row null when there is no such row any more
 */
public record SealedRow(long leaf, long entryId, byte[] hash, AuditRecord row) {}
