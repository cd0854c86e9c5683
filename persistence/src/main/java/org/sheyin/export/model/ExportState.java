package org.sheyin.export.model;

/** Where an export stands. */
public enum ExportState {
    /** Not asked for yet. */
    NEW,
    /** Being made. */
    REQUESTED,
    /** There to be fetched by its owner. */
    READY,
    /** Could not be made; it may be asked for again. */
    FAILED,
    /** Its days are over, the file is gone. */
    EXPIRED
}
