package org.sheyin.cases.web;

import jakarta.faces.application.FacesMessage;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.web.OpenedPage;
import org.sheyin.shared.web.Texts;

/**
 * A page on which work goes into other hands, of a case or of a whole tray: to whom, and why.
 *
 * @param <V> what is read of it for each request
 */
public abstract class GivenAwayPage<V> extends OpenedPage {
    private static final long serialVersionUID = 1L;

    private Long to;
    private String reason;
    private transient V view;

    /** Reads it anew. */
    protected abstract V load();

    @Override
    protected void read() {
        view = load();
    }

    /** Does it and tells so; refused, the page shows how things stand now. @return where one goes on */
    protected String give(Texts texts, Giving giving, String next) {
        String told;
        try {
            told = giving.give();
        } catch (RefusedException refused) {
            open();
            throw refused;
        }
        texts.tell(FacesMessage.SEVERITY_INFO, told);
        return next + "?faces-redirect=true&id=" + getId();
    }

    /** The step itself; @return what is told about it. */
    @FunctionalInterface
    protected interface Giving {
        String give();
    }

    public V getView() {
        if (view == null) {
            open(); // after the session came back from another node
        }
        return view;
    }

    /** The id of nobody when nothing is chosen. */
    protected long chosen() {
        return to == null ? 0 : to;
    }

    public Long getTo() {
        return to;
    }

    public void setTo(Long to) {
        this.to = to;
    }

    /** Never null. */
    public String getReason() {
        return reason == null ? "" : reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
