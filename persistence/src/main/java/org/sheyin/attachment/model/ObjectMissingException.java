package org.sheyin.attachment.model;

/** A row refers to an object that is not on the volume. */
public class ObjectMissingException extends ObjectStoreException {
    private static final long serialVersionUID = 1L;

    private final String key;

    public ObjectMissingException(String key) {
        super("Attachment object " + key + " is missing", null);
        this.key = key;
    }

    public String key() {
        return key;
    }
}
