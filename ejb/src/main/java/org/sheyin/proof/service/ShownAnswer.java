package org.sheyin.proof.service;

import java.time.Instant;
import java.util.Map;

/**
 * An answer of the core system, for this one showing or print; kept nowhere.
 *
 * @param lines by label, in their order
 */
public record ShownAnswer(
        String caseNumber,
        String item,
        String person,
        String idMasked,
        String outlet,
        String serial,
        Instant at,
        boolean simulated,
        Map<String, String> lines) {}
