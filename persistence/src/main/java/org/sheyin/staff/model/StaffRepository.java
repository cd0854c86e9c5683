package org.sheyin.staff.model;

import java.util.Optional;

/** The register, as far as the actor's scope reaches: what lies outside is simply not there. */
public interface StaffRepository {
    void add(StaffMember person);

    void add(Commitment commitment);

    void add(TrainingPass pass);

    /** Adds and writes at once: what the database lets happen next depends on it. */
    void add(Leaving leaving);

    Optional<StaffMember> find(long id);

    /** Finds and locks. */
    Optional<StaffMember> lock(long id);

    Optional<StaffMember> ofAccount(long accountId);

    Optional<TrainingPass> lockPass(long id);

    Optional<Leaving> lockLeaving(long id);

    boolean hasFiledLeaving(long staffId);

    /** Whether somebody with this number works anywhere, beyond the scope too; nothing else is told. */
    boolean worksAnywhere(String idIndex);

    /** Whether somebody who keeps the register of this organization (业务主管, 管理岗) works there. */
    boolean hasKeeper(Workplace at);

    DutyMatrix duties();

    /** Writes what has changed, so that the database sees it before the next step. */
    void flush();
}
