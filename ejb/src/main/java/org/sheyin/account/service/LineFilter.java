package org.sheyin.account.service;

/**
 * Which lines are shown.
 *
 * @param ended those that ended, else those that are open
 * @param bankId null for all banks
 */
public record LineFilter(boolean ended, Long bankId) {}
