package org.sheyin.permission.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Lines of periodic reviews, and the grants that come under them. */
public interface CertificationRepository {
    void add(CertificationLine line);

    /** Finds and locks, as far as the actor's scope reaches. */
    Optional<CertificationLine> lock(long id);

    /** Banks that have open grants or lines that wait, by id: those with which the job has to do. */
    List<Long> banks();

    /** Who has open grants at the bank; nobody when it has the quarter's list already, nor who waits in a line. */
    List<CertificationSubject> ofTheQuarter(long bankId, String quarter, Instant at);

    /** Who of the bank has open grants at an outlet where he no longer works, or an account that is warned of; once a quarter. */
    List<CertificationSubject> ofTheEvent(long bankId, CertificationCause cause, String quarter, Instant at);

    /** Lines of the outlet that wait. */
    List<CertificationLine> waiting(long outletId);

    /** Lines of the bank that wait although no grant is open any more. */
    List<CertificationLine> withoutGrants(long bankId);

    /** What the person of the line has at its outlet now. */
    List<PermissionGrant> grants(CertificationLine line);
}
