package org.sheyin.dormancy.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sheyin.account.model.Account;
import org.sheyin.account.model.AccountRepository;
import org.sheyin.account.model.AccountState;

/** Runs, changes and exemptions in memory, over the accounts that were made known; for tests. */
public final class InMemoryDormancyRepository implements DormancyRepository {
    private final AccountRepository accounts;
    private final Map<Long, String> cities = new TreeMap<>();
    private final List<SweepRun> runs = new ArrayList<>();
    private final List<SweepChange> changes = new ArrayList<>();
    private final List<DormancyExemption> exemptions = new ArrayList<>();
    private final Map<Long, SweepEvidence> evidences = new TreeMap<>();

    public InMemoryDormancyRepository(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** From now on the sweep looks at it. */
    public void know(Account account, String city) {
        cities.put(account.id(), city);
    }

    public List<SweepChange> changes() {
        return List.copyOf(changes);
    }

    public List<SweepRun> runs() {
        return List.copyOf(runs);
    }

    public List<DormancyExemption> exemptions() {
        return List.copyOf(exemptions);
    }

    @Override
    public void add(SweepRun run) {
        runs.add(run);
    }

    @Override
    public void add(SweepChange change) {
        changes.add(change);
    }

    @Override
    public void add(DormancyExemption exemption) {
        exemptions.add(exemption);
    }

    @Override
    public void add(SweepEvidence evidence) {
        evidences.put(evidence.runId(), evidence);
    }

    @Override
    public Optional<SweepRun> openRun() {
        return runs.stream().filter(run -> !run.isFinished()).findFirst();
    }

    @Override
    public Optional<SweepRun> run(long id) {
        return runs.stream().filter(run -> run.id() == id).findFirst();
    }

    @Override
    public Optional<LocalDate> lastDate() {
        return runs.stream().map(SweepRun::businessDate).max(Comparator.naturalOrder());
    }

    @Override
    public List<Long> selected(DormancySelection selection, long afterId, int limit) {
        return cities.keySet().stream().filter(id -> id > afterId).limit(limit).toList();
    }

    @Override
    public List<Account> lockAccounts(List<Long> ids) {
        return ids.stream().sorted().map(id -> accounts.lock(id).orElseThrow()).toList();
    }

    @Override
    public Map<Long, String> cities(List<Long> accountIds) {
        return cities;
    }

    @Override
    public Map<Long, List<SweepChange>> changes(List<Long> accountIds) {
        return changes.stream().collect(Collectors.groupingBy(SweepChange::accountId));
    }

    @Override
    public Set<Long> exempt(List<Long> accountIds, LocalDate day) {
        return exemptions.stream()
                .filter(one -> one.holds(day))
                .map(DormancyExemption::accountId)
                .filter(accountIds::contains)
                .collect(Collectors.toSet());
    }

    @Override
    public Map<Long, AccountState> securityAdministrators() {
        return cities.keySet().stream()
                .map(id -> accounts.find(id).orElseThrow())
                .filter(SecurityStays::concerns)
                .filter(account -> account.state().mayLogIn())
                .collect(Collectors.toMap(Account::id, Account::state));
    }

    @Override
    public Optional<SweepChange> lockChange(long id) {
        return changes.stream().filter(change -> change.id() == id).findFirst();
    }

    @Override
    public List<Long> standing(long runId, int limit) {
        return changes.stream()
                .filter(change -> change.step().isTaking() && change.undoneAt() == null)
                .map(SweepChange::id)
                .sorted(Comparator.reverseOrder())
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<DormancyExemption> lockExemption(long id) {
        return exemptions.stream().filter(one -> one.id() == id).findFirst();
    }

    @Override
    public Optional<SweepEvidence> evidence(long runId) {
        return Optional.ofNullable(evidences.get(runId));
    }
}
