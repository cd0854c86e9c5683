package org.sheyin.cases.service;

/** The result of a submission; a repeat of the same token gets the same. */
public record Submitted(long caseId, String caseNumber, int version) {}
