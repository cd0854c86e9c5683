package org.sheyin.account.service;

import java.io.Serializable;
import java.time.Instant;
import org.sheyin.account.model.LoginEvent.Outcome;
import org.sheyin.shared.model.OrgKind;

/** A line of the login log; whose account is null for an unknown name, which is not kept; its terminal is empty when none is known. */
public record LoginRow(
        Long id,
        Instant at,
        Outcome outcome,
        String origin,
        String loginName,
        String displayName,
        OrgKind kind,
        String agency,
        String bank,
        String outlet,
        String terminal)
        implements Serializable {}
