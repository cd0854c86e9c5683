package org.sheyin.portal.service;

import java.io.Serializable;
import java.time.Instant;

/**
 * The last run of a batch job.
 *
 * @param started null when it never ran; so is the rest
 * @param ended null while it runs
 * @param status of Jakarta Batch, such as COMPLETED or FAILED
 */
public record JobRun(String job, Instant started, Instant ended, String status) implements Serializable {}
