package org.sheyin.reception.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.reception.service.Reception;
import org.sheyin.shared.web.Texts;

/** 叫下一位: whoever is next for this person, and his page. */
@Named
@RequestScoped
public class CallingPage {
    private final CurrentUser user;
    private final Reception reception;
    private final Texts texts;

    protected CallingPage() {
        this(null, null, null);
    }

    @Inject
    public CallingPage(CurrentUser user, Reception reception, Texts texts) {
        this.user = user;
        this.reception = reception;
        this.texts = texts;
    }

    /** @return to the visit called; to the list when nobody waits */
    public String next() {
        return reception
                .callNext(user.actor())
                .map(id -> "/reception/visit?faces-redirect=true&id=" + id)
                .orElseGet(() -> {
                    texts.tell(FacesMessage.SEVERITY_INFO, texts.of("reception", "next.nobody"));
                    return "/reception/list?faces-redirect=true";
                });
    }
}
