package org.sheyin.reception.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.sheyin.reception.model.Destination;
import org.sheyin.reception.model.VisitState;

/**
 * A visit in a list.
 *
 * @param itemCode null for consultation only
 * @param holderName who answers for the citizen now
 * @param caseId null as long as no case was begun
 */
public record VisitRow(
        long id,
        LocalDate day,
        int ticket,
        VisitState state,
        String surname,
        String idMasked,
        String itemCode,
        String itemName,
        Destination destination,
        boolean formGiven,
        boolean exampleGiven,
        String note,
        String guideName,
        long holderId,
        String holderName,
        int calls,
        Instant arrivedAt,
        Instant endedAt,
        Long caseId)
        implements Serializable {}
