package org.sheyin.staff.service;

import java.time.LocalDate;
import org.sheyin.staff.model.StaffStanding;

/**
 * May this person do this item at this outlet on this day?
 *
 * @param outletId 0 when it is asked about the person alone
 * @param itemCode null when it is asked about no item
 */
public record GateQuestion(StaffStanding standing, long outletId, String itemCode, LocalDate day) {}
