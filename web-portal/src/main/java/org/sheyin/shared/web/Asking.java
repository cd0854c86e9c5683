package org.sheyin.shared.web;

import java.io.Serializable;

/** One line of a page about which a question is open: whether to go on, and why. */
public class Asking<R extends Serializable> implements Serializable {
    private static final long serialVersionUID = 1L;

    private R row;
    private String reason;

    /** @param about the line; null ends the question */
    public void choose(R about) {
        row = about;
        reason = null;
    }

    /** Null when nothing is asked. */
    public R getRow() {
        return row;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
