package org.sheyin.account.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The lines over which banks reach the portal (Art 23). */
public interface BankLineRepository {
    /** Lines of a bank that have not ended, those included that begin later. */
    List<BankLine> open(long bankId);

    /** To be ended. */
    Optional<BankLine> lock(long id);

    void add(BankLine line);

    /** From where the bank's people are logged in now. */
    List<String> liveOrigins(long bankId);

    /** Ranges of a bank that are in force; empty when it is not restricted. */
    default List<AddressRange> of(long bankId, LocalDate day) {
        return open(bankId).stream()
                .filter(line -> line.holds(day))
                .map(BankLine::range)
                .toList();
    }
}
