package org.sheyin.cases.service;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A case goes to another competent agency.
 *
 * @param version the version that the approver saw
 * @param agencyId where it goes, 0 when none was chosen
 * @param reason shown to the bank, to the new agency and in the trail
 */
public record Refer(long caseId, int version, long agencyId, @NotNull @Size(max = 500) String reason) {}
