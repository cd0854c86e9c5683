package org.sheyin.attachment.model;

/** No picture of the page can be made: no such page, not readable, or not within the time allowed. */
public class PageUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PageUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
