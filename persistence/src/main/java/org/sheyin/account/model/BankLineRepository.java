package org.sheyin.account.model;

import java.util.List;

/** The lines over which banks reach the portal (Art 23). */
public interface BankLineRepository {
    /** Ranges of a bank that are in force; empty when it is not restricted. */
    List<AddressRange> of(long bankId);
}
