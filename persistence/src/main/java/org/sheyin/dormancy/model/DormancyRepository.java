package org.sheyin.dormancy.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sheyin.account.model.Account;
import org.sheyin.account.model.AccountState;

/** Runs, what they changed, their evidence, and exemptions. */
public interface DormancyRepository {
    void add(SweepRun run);

    void add(SweepChange change);

    void add(DormancyExemption exemption);

    void add(SweepEvidence evidence);

    /** The run that is not finished, if any. */
    Optional<SweepRun> openRun();

    Optional<SweepRun> run(long id);

    Optional<LocalDate> lastDate();

    /** Ids of the accounts that the run looks at, by id. */
    List<Long> selected(DormancySelection selection, long afterId, int limit);

    /** Finds and locks them, by id. */
    List<Account> lockAccounts(List<Long> ids);

    /** City of each account, six digits, empty for the province. */
    Map<Long, String> cities(List<Long> accountIds);

    /** All that was ever done about them, by account. */
    Map<Long, List<SweepChange>> changes(List<Long> accountIds);

    /** Which of them are exempt on the day. */
    Set<Long> exempt(List<Long> accountIds, LocalDate day);

    /** The province's security administrators who may log in. */
    Map<Long, AccountState> securityAdministrators();

    Optional<SweepChange> lockChange(long id);

    /** What a run took and nobody has given back, the newest first. */
    List<Long> standing(long runId, int limit);

    Optional<DormancyExemption> lockExemption(long id);

    Optional<SweepEvidence> evidence(long runId);
}
