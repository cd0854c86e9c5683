package org.sheyin.calendar.model;

/** Why a day deviates from its weekday. */
public enum WorkDayKind {
    /** Free although perhaps a weekday. */
    HOLIDAY,
    /** 调休: worked although a Saturday or Sunday. */
    MAKEUP
}
