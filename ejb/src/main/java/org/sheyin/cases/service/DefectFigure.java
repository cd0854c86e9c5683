package org.sheyin.cases.service;

/**
 * What a reviewer named when cases were returned.
 *
 * @param told defects
 * @param late how many of them the version before showed already (CASE-20-18)
 */
public record DefectFigure(String reviewer, long told, long late) {}
