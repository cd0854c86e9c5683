package org.sheyin.cases.service;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A supervisor takes a case out of somebody's hands and gives it to somebody else.
 *
 * @param from account that held the case when the supervisor looked
 * @param to account that is to hold it, 0 when none was chosen
 * @param reason shown in the trail, and to whom it is taken from
 */
public record Reassign(long caseId, long from, long to, @NotNull @Size(max = 500) String reason) {}
