package org.sheyin.announcement.model;

/** To whom an announcement speaks. */
public enum Audience {
    /** Everybody, the login page too. */
    ALL,
    AGENCIES,
    BANKS,
    /** The agencies and outlets of one city. */
    CITY
}
