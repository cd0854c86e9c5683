package org.sheyin.export.model;

/** What happens to an export. */
public enum ExportAction {
    REQUEST,
    FINISH,
    FAIL,
    FETCH,
    EXPIRE
}
