package org.sheyin.staff.service;

import java.time.LocalDate;
import java.util.List;

/**
 * 上岗资格卡.
 *
 * @param itemCode null when it is asked about no item
 */
public record EligibilityCard(StaffRow person, String itemCode, LocalDate day, List<Gate> gates) {
    public boolean isEligible() {
        return gates.stream().allMatch(Gate::isPassed);
    }
}
