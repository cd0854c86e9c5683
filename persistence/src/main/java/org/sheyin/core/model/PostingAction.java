package org.sheyin.core.model;

/** What happens to a posting. */
public enum PostingAction {
    /** A case was decided. */
    TAKE,
    /** The province has entered it. */
    ENTER,
    /** The province refuses it. */
    REFUSE,
    /** The province did not answer. */
    MISS,
    /** Somebody has it tried again now. */
    RETRY,
    /** A later decision of the case was entered. */
    SUPERSEDE
}
