package org.sheyin.account.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Terminals, and the sessions that live on them, in lists. */
public class InMemoryTerminalRepository implements TerminalRepository {
    public final List<Terminal> terminals = new ArrayList<>();
    public final List<LoginSession> sessions = new ArrayList<>();

    @Override
    public Optional<Terminal> findLive(String fingerprint) {
        return terminals.stream()
                .filter(one -> one.isOpen() && one.fingerprint().equals(fingerprint))
                .findFirst();
    }

    @Override
    public boolean isLive(String fingerprint) {
        return findLive(fingerprint).isPresent();
    }

    @Override
    public Optional<Terminal> lock(long id) {
        return terminals.stream().filter(one -> one.id() == id).findFirst();
    }

    @Override
    public void add(Terminal terminal) {
        terminals.add(terminal);
    }

    @Override
    public List<String> numbers(long outletId) {
        return terminals.stream()
                .filter(one -> one.isOpen() && one.outletId() == outletId)
                .map(one -> one.mark().number())
                .toList();
    }

    @Override
    public long liveSessions(List<Long> ids) {
        return sessions.stream()
                .filter(one -> ids.contains(one.terminalId()) && one.ending() == null)
                .count();
    }

    @Override
    public List<LoginSession> lockSessions(long id) {
        return sessions.stream()
                .filter(one -> one.terminalId() == id && one.ending() == null)
                .toList();
    }
}
