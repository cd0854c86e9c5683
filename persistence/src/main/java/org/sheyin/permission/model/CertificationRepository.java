package org.sheyin.permission.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Lines of periodic reviews, and the grants that come under them. */
public interface CertificationRepository {
    void add(CertificationLine line);

    /** Finds and locks, as far as the actor's scope reaches. */
    Optional<CertificationLine> lock(long id);

    /** Who has open grants; of banks that have the quarter's list already nobody, nor who waits in a line. */
    List<CertificationSubject> ofTheQuarter(String quarter, Instant at);

    /** Who has open grants at an outlet where he no longer works, or an account that is warned of; once a quarter. */
    List<CertificationSubject> ofTheEvent(CertificationCause cause, String quarter, Instant at);

    /** Lines of the outlet that wait. */
    List<CertificationLine> waiting(long outletId);

    /** Lines that wait although no grant is open any more. */
    List<CertificationLine> withoutGrants();

    /** What the person of the line has at its outlet now. */
    List<PermissionGrant> grants(CertificationLine line);
}
