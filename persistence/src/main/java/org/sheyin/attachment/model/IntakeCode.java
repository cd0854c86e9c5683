package org.sheyin.attachment.model;

/** Why a file is not taken in. The texts are in the bundle {@code attachment}; each says what is expected instead. */
public enum IntakeCode {
    EMPTY,
    /** Argument: megabytes allowed. */
    TOO_MANY_BYTES,
    /** Argument: what the content looks like. */
    TYPE_NOT_ALLOWED,
    /** Arguments: width, height, megapixels allowed. */
    TOO_MANY_PIXELS,
    /** Argument: pages allowed. */
    TOO_MANY_PAGES,
    /** Cut, broken, or not what it says it is. */
    DAMAGED,
    ENCRYPTED,
    /** Argument: the action or script found. */
    ACTIVE_CONTENT,
    EMBEDDED_FILE,
    /** Argument: the compression found. */
    COMPRESSION_NOT_SUPPORTED,
    /** Argument: megabytes allowed after normalising. */
    GROWS_TOO_LARGE,
    /** Art 22(1): marked as state secret, work secret or internal material. The security officer is told. */
    SECRET_MARKING,
    /** Argument: seconds allowed. */
    TIME_LIMIT,
    /** All workers are busy. */
    BUSY;

    /** Key of the text in the bundle. */
    public String messageKey() {
        return "ATTACHMENT-" + name();
    }
}
