package org.sheyin.shared.web;

import java.io.Serializable;

/** A page about one thing, which its address names. Only the id is kept in the view; the thing is read for each request. */
public abstract class OpenedPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private long id;
    private boolean opened;

    /**
     * Reads the thing.
     *
     * @throws org.sheyin.shared.model.RefusedException when it is not there for this person, or not for this page
     */
    protected abstract void read();

    public void open() {
        read();
        opened = true;
    }

    /** False when there is no such thing for this person, or it may no longer be changed. */
    public boolean isOpened() {
        return opened;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
