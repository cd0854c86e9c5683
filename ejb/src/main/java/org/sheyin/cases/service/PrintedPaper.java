package org.sheyin.cases.service;

/** A paper of a case as PDF, for one look in the browser; it is not kept. */
public record PrintedPaper(String fileName, byte[] pdf) {}
