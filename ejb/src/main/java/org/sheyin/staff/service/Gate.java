package org.sheyin.staff.service;

import java.time.LocalDate;
import org.sheyin.shared.model.Decision;

/**
 * What one gate answers.
 *
 * @param key of its text
 * @param proof what it rests on, as it is kept; empty when nothing is there
 * @param until last day on which it holds, null without an end
 * @param decision refused with what to do next
 */
public record Gate(String key, String article, String proof, LocalDate until, Decision decision) {
    public boolean isPassed() {
        return decision.isAllowed();
    }
}
