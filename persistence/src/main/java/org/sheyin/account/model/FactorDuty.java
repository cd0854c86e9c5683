package org.sheyin.account.model;

/** What somebody at an agency, or an administrator, owes who has no second factor. */
public enum FactorDuty {
    NONE,
    /** He is reminded. */
    REMIND,
    /** He sets one up before anything else. */
    REQUIRE
}
