package org.sheyin.cases.model;

import java.time.Instant;
import org.sheyin.shared.model.Actor;

/**
 * A case that was begun from a visit was accepted, in the transaction of the acceptance.
 *
 * @param visitId the visit at the reception desk
 * @param clerk who accepted it
 */
public record CaseAccepted(long visitId, String caseNumber, Actor clerk, Instant at) {}
