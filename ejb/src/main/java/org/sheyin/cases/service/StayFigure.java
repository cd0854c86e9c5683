package org.sheyin.cases.service;

import java.io.Serializable;
import org.sheyin.cases.model.CaseState;

/**
 * How long cases of a group stayed in a state, in working hours.
 *
 * @param key of the group, as of its {@link CaseFigure}
 * @param stays how many have ended
 * @param median hours that half of them took at most
 * @param ninetieth hours that nine of ten took at most
 */
public record StayFigure(String key, CaseState state, long stays, double median, double ninetieth)
        implements Serializable {}
