package org.sheyin.permission.model;

/** How a stamped scan stands to the rows as they are now. */
public enum ScanMatch {
    MATCHED,
    /** The code could not be read; somebody compared paper and rows and says so. */
    BY_HAND,
    /** Of this request, but of rows as they were before. */
    OTHER_VERSION,
    /** Of another request. */
    OTHER_REQUEST,
    UNREADABLE;

    /** Whether the request may be submitted with it. */
    public boolean fits() {
        return this == MATCHED || this == BY_HAND;
    }
}
