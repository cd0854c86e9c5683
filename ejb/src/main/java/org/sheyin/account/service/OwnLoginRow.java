package org.sheyin.account.service;

import java.io.Serializable;
import java.time.Instant;
import org.sheyin.account.model.LoginEvent.Outcome;
import org.sheyin.account.model.LoginFactor;

/** One of one's own logins or attempts. */
public record OwnLoginRow(Instant at, Outcome outcome, LoginFactor factor, String origin, String assertion)
        implements Serializable {}
