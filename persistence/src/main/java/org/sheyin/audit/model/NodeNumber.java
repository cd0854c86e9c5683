package org.sheyin.audit.model;

/**
 * The number of a row on its node: within one run of the server it only rises, so that a missing row leaves a hole.
 *
 * @param epoch which run of the node, counted from 1
 */
public record NodeNumber(String node, int epoch, long sequence) {}
