package org.sheyin.account.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sheyin.shared.model.Made;

/** Sessions in memory. */
public final class InMemoryLoginSessionRepository implements LoginSessionRepository {
    private final Map<Long, LoginSession> sessions = new TreeMap<>();

    @Override
    public void add(LoginSession session) {
        sessions.put(session.id(), session);
    }

    @Override
    public Optional<LoginSession> find(long id) {
        return Optional.ofNullable(sessions.get(id));
    }

    @Override
    public Optional<LoginSession> findLive(long id) {
        return find(id).filter(session -> session.ending() == null);
    }

    @Override
    public Optional<LoginSession> lock(long id) {
        return find(id);
    }

    @Override
    public List<LoginSession> lockLive(long accountId) {
        return sessions.values().stream()
                .filter(session -> session.accountId() == accountId && session.ending() == null)
                .toList();
    }

    @Override
    public void seen(long id, Instant at) {
        Made.write(sessions.get(id), "lastSeenAt", at);
    }

    @Override
    public List<LoginSession> idleSince(Instant moment, int limit) {
        return sessions.values().stream()
                .filter(session -> session.ending() == null)
                .filter(session -> session.lastSeenAt().isBefore(moment))
                .limit(limit)
                .toList();
    }
}
