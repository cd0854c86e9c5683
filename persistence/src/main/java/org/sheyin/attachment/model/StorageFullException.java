package org.sheyin.attachment.model;

/** The attachment volume is full or below its reserve: no new material, reading goes on. */
public class StorageFullException extends ObjectStoreException {
    private static final long serialVersionUID = 1L;

    public StorageFullException(Throwable cause) {
        super("The attachment volume has no room for another object", cause);
    }
}
