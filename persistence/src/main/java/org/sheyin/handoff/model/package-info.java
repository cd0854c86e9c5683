/**
 * The hand-off: PostgreSQL is the truth, JMS a wake-up that may lose or repeat anything. An outbox row is written with the
 * business change, an inbox row with its effect, and a reconciler makes loss and repetition harmless (Art 6, invariant 16).
 */
package org.sheyin.handoff.model;
