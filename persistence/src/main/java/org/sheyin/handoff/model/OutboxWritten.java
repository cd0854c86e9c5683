package org.sheyin.handoff.model;

/** An outbox row was written; after the commit the relay looks at once instead of at its next round. */
public record OutboxWritten() {}
