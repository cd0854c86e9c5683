package org.sheyin.account.service;

import java.io.Serializable;

/**
 * What the end of terminals means.
 *
 * @param live sessions that run on them now
 * @param ending those of them that end too, since {@code login.terminal} is refuse in their city
 */
public record TerminalEnd(long live, long ending) implements Serializable {}
