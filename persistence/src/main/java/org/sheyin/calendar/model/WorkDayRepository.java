package org.sheyin.calendar.model;

import java.util.List;

/** Holds the announced holidays and make-up days. */
public interface WorkDayRepository {
    List<WorkDay> all();
}
