package org.sheyin.core.model;

/** Where a decision stands on its way to the province. */
public enum PostingState {
    /** Not made yet. */
    NEW,
    /** Not answered yet. */
    WAITING,
    /** Entered, with the province's serial. */
    POSTED,
    /** Refused by the province, with its reason. */
    REJECTED,
    /** Refused, and replaced by a later decision of the case that the province entered. */
    SUPERSEDED
}
