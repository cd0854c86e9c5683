package org.sheyin.staff.service;

import java.util.Optional;

/**
 * 上岗资格的一道关口. Whatever concept knows a condition of acting provides a bean of this type; a condition that nobody
 * provides is no gate. It asks no database of its own where the standing tells it: it stands in the way of every case.
 */
public interface EligibilityGate {
    /** Lower ones stand first. */
    int rank();

    /** Empty when the question is none for this gate. */
    Optional<Gate> answer(GateQuestion question);
}
