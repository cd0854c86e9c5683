package org.sheyin.attachment.model;

/** The attachment store could not do what it was asked. The message holds object keys, never content. */
public class ObjectStoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ObjectStoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
