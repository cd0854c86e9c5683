package org.sheyin.account.model;

/** What a reset under two persons gives back. */
public enum ResetKind {
    /** A one-use password. */
    PASSWORD,
    /** Passkeys and codes that were lost are removed; the person enrols anew. */
    FACTORS
}
