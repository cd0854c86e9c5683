package org.sheyin.audit.service;

import java.io.Serializable;
import java.time.Instant;

/** A signed head as the page lists it; the root as hex. */
public record HeadRow(long size, String root, Instant at, String suite, boolean signed) implements Serializable {}
