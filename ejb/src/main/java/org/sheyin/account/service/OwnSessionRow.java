package org.sheyin.account.service;

import java.io.Serializable;
import java.time.Instant;
import org.sheyin.account.model.LoginFactor;

/** One of one's own live sessions. */
public record OwnSessionRow(
        Long id, String origin, String agent, LoginFactor factor, Instant loggedInAt, Instant lastSeenAt)
        implements Serializable {}
