package org.sheyin.cases.service;

import java.io.Serializable;
import java.time.Instant;

/** The most urgent case that somebody may take now. @param second whether it waits for the second review */
public record NextCase(long id, String caseNumber, String itemCode, String itemName, Instant dueAt, boolean second)
        implements Serializable {}
