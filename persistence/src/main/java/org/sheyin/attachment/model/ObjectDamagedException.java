package org.sheyin.attachment.model;

/** The bytes on the volume are not those that were put: changed, cut or exchanged. Never show them; raise an alert. */
public class ObjectDamagedException extends ObjectStoreException {
    private static final long serialVersionUID = 1L;

    private final String key;

    public ObjectDamagedException(String key, String what, Throwable cause) {
        super("Attachment object " + key + " is damaged: " + what, cause);
        this.key = key;
    }

    public String key() {
        return key;
    }
}
