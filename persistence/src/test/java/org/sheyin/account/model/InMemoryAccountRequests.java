package org.sheyin.account.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sheyin.shared.model.Made;

/** Requests in memory, with ids given in the order of adding; for tests. */
public final class InMemoryAccountRequests implements AccountRequestRepository {
    private final Map<Long, AccountRequest> requests = new LinkedHashMap<>();
    private final AccountRepository accounts;

    public InMemoryAccountRequests(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** Id of the one asked for last. */
    public long last() {
        return requests.size();
    }

    @Override
    public void add(AccountRequest request) {
        long id = requests.size() + 1L;
        Made.write(request, "id", id);
        requests.put(id, request);
    }

    @Override
    public Optional<AccountRequest> lock(long id) {
        return Optional.ofNullable(requests.get(id));
    }

    @Override
    public boolean isWaiting(long staffId) {
        return requests.values().stream().anyMatch(one -> one.staffId() == staffId && one.isOpen());
    }

    @Override
    public boolean isTaken(String loginName, long exceptRequest) {
        return accounts.findByLoginName(loginName).isPresent()
                || requests.entrySet().stream()
                        .anyMatch(one -> one.getKey() != exceptRequest
                                && one.getValue().isOpen()
                                && loginName.equals(one.getValue().loginName()));
    }
}
