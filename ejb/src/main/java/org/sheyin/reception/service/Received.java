package org.sheyin.reception.service;

/** @param ticket number by day and outlet, by which the citizen is called */
public record Received(long visitId, int ticket) {}
