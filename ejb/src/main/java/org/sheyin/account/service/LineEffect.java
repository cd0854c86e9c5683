package org.sheyin.account.service;

import java.io.Serializable;
import org.sheyin.account.model.BankLine.Wish;

/**
 * What a new line means.
 *
 * @param first whether the bank was not restricted before
 * @param shutOut sessions that live and could not be opened again
 */
public record LineEffect(Wish wish, boolean first, long shutOut) implements Serializable {}
