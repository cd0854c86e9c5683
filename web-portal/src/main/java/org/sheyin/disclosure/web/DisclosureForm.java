package org.sheyin.disclosure.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.sheyin.disclosure.model.DisclosureBasis;
import org.sheyin.disclosure.model.DisclosureText;

/** What is typed for an exception. */
public class DisclosureForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int DAYS = 30;

    private Long bank;
    private DisclosureBasis basis;
    private String document;
    private String recipient;
    private String scope;
    private LocalDate from;
    private LocalDate until;
    private int views;

    DisclosureForm(LocalDate today) {
        from = today;
        until = today.plusDays(DAYS);
    }

    DisclosureText text() {
        return new DisclosureText(bank, basis, document, recipient, scope, from, until, views);
    }

    public Long getBank() {
        return bank;
    }

    public void setBank(Long bank) {
        this.bank = bank;
    }

    public DisclosureBasis getBasis() {
        return basis;
    }

    public void setBasis(DisclosureBasis basis) {
        this.basis = basis;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public String getRecipient() {
        return recipient;
    }

    public void setRecipient(String recipient) {
        this.recipient = recipient;
    }

    public String getScope() {
        return scope;
    }

    public void setScope(String scope) {
        this.scope = scope;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    /** Records a day beyond the limit. */
    public int getViews() {
        return views;
    }

    public void setViews(int views) {
        this.views = views;
    }
}
