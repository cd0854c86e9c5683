package org.sheyin.permission.model;

/** Why a line is there. */
public enum CertificationCause {
    /** The quarter's list of the bank. */
    QUARTER,
    /** The person works at another outlet by now. */
    MOVED,
    /** The person's account is warned of long silence. */
    SILENT
}
