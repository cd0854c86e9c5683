package org.sheyin.permission.model;

import java.time.Instant;

/**
 * A person with open grants at one outlet, to be certified.
 *
 * @param accountId null when it is not known
 * @param items codes of the sub-items, apart by spaces
 * @param since of the oldest of these grants
 */
public record CertificationSubject(
        long bankId,
        long outletId,
        String cityCode,
        String idIndex,
        String personName,
        String idMasked,
        Long accountId,
        String items,
        Instant since) {}
