package org.sheyin.account.model;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Accounts in memory, with ids given in the order of adding; for tests. */
public class InMemoryAccountRepository implements AccountRepository {
    private final Map<Long, Account> accounts = new LinkedHashMap<>();
    private final Map<Long, PasswordReset> resets = new LinkedHashMap<>();
    private final List<LoginEvent> events = new ArrayList<>();
    private final Map<Long, List<String>> passwords = new HashMap<>();
    private String setupCode;
    private boolean setupCodeUsed;

    @Override
    public void add(Account account) {
        accounts.put(identify(account, accounts.size() + 1), account);
    }

    @Override
    public void add(PasswordReset reset) {
        resets.put(identify(reset, resets.size() + 1), reset);
    }

    @Override
    public boolean isSecurityOfficer(long accountId) {
        return find(accountId)
                .filter(one -> one.state().mayLogIn()
                        && !one.passwordOnce()
                        && one.roles().contains(Role.SECURITY_ADMIN))
                .isPresent();
    }

    @Override
    public void add(LoginEvent event) {
        events.add(event);
    }

    @Override
    public Optional<Account> find(long id) {
        return Optional.ofNullable(accounts.get(id));
    }

    @Override
    public Optional<Account> lock(long id) {
        return find(id);
    }

    @Override
    public Optional<Account> findByLoginName(String loginName) {
        return accounts.values().stream()
                .filter(a -> a.loginName().equals(loginName))
                .findFirst();
    }

    @Override
    public Optional<Account> lockByLoginName(String loginName) {
        return findByLoginName(loginName);
    }

    @Override
    public Optional<PasswordReset> lockReset(long id) {
        return Optional.ofNullable(resets.get(id));
    }

    @Override
    public boolean hasOpenReset(long accountId) {
        return resets.values().stream().anyMatch(reset -> reset.accountId() == accountId && reset.isOpen());
    }

    @Override
    public Optional<String> setupCode() {
        return setupCodeUsed ? Optional.empty() : Optional.ofNullable(setupCode);
    }

    @Override
    public boolean useSetupCode(Instant at) {
        boolean wasOpen = setupCode().isPresent();
        setupCodeUsed = true;
        return wasOpen;
    }

    @Override
    public List<String> passwords(long accountId, int most) {
        var all = passwords.getOrDefault(accountId, List.of());
        return all.subList(0, Math.min(most, all.size()));
    }

    @Override
    public void keepPassword(long accountId, String hash, Instant at) {
        passwords.computeIfAbsent(accountId, id -> new ArrayList<>()).add(0, hash);
    }

    @Override
    public boolean hasAccounts() {
        return !accounts.isEmpty();
    }

    @Override
    public void keepSetupCode(String hash, Instant at) {
        setupCode = hash;
        setupCodeUsed = false;
    }

    public List<LoginEvent> events() {
        return List.copyOf(events);
    }

    private static long identify(Object entity, long id) {
        try {
            Field field = entity.getClass().getDeclaredField("id");
            field.setAccessible(true);
            field.set(entity, id);
            return id;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
