package org.sheyin.account.service;

/**
 * Which terminals are shown.
 *
 * @param outletId null for all outlets
 */
public record TerminalFilter(TerminalExtent extent, Long outletId) {}
