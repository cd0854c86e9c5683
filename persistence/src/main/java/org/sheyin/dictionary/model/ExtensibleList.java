package org.sheyin.dictionary.model;

/** The lists that may grow. */
public enum ExtensibleList {
    /** 险种 (Art 3); medical insurance stays unselectable. */
    INSURANCE_TYPE,
    /** Why an administrator ends a session. */
    SESSION_END_REASON
}
