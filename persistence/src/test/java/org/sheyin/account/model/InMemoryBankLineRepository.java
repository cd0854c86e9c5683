package org.sheyin.account.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lines, and from where people are logged in, in lists. */
public class InMemoryBankLineRepository implements BankLineRepository {
    public final List<BankLine> lines = new ArrayList<>();
    public final List<String> origins = new ArrayList<>();

    @Override
    public List<BankLine> open(long bankId) {
        return lines.stream()
                .filter(line -> line.isOpen() && line.bankId() == bankId)
                .toList();
    }

    @Override
    public Optional<BankLine> lock(long id) {
        return lines.stream().filter(line -> line.id() == id).findFirst();
    }

    @Override
    public void add(BankLine line) {
        lines.add(line);
    }

    @Override
    public List<String> liveOrigins(long bankId) {
        return List.copyOf(origins);
    }
}
