package org.sheyin.dormancy.service;

import java.time.LocalDate;
import java.util.UUID;
import org.sheyin.shared.model.Actor;

/**
 * Who wants the sweep to run.
 *
 * @param owner of the lease, another one for each start, so that two starts on one node are two as well
 * @param today up to which business date
 * @param officer account of the officer who started it, 0 for the timer
 * @param officerName name of that officer, empty for the timer
 */
public record SweepOrder(String owner, LocalDate today, long officer, String officerName) {
    public static SweepOrder nightly(LocalDate today) {
        return new SweepOrder(newOwner(), today, 0, "");
    }

    public static SweepOrder of(Actor officer, LocalDate today) {
        return new SweepOrder(newOwner(), today, officer.accountId(), officer.name());
    }

    private static String newOwner() {
        String node = System.getProperty("jboss.node.name", "local");
        return node + "/" + UUID.randomUUID().toString().substring(0, 8);
    }
}
