package org.sheyin.account.web;

import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.account.model.Terminal.Wish;
import org.sheyin.account.service.TerminalEffect;
import org.sheyin.account.service.TerminalQueries;
import org.sheyin.account.service.TerminalQueries.OutletChoice;
import org.sheyin.account.service.Terminals;
import org.sheyin.shared.web.Texts;
import org.sheyin.shared.web.Viewer;

/** Registers a terminal in two steps: what it would mean, and its filing. */
@Named
@ViewScoped
public class TerminalPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Viewer user;
    private final TerminalQueries queries;
    private final Terminals terminals;
    private final Texts texts;
    private TerminalEffect effect;
    private Long outlet;
    private String number;
    private String certificate;

    protected TerminalPage() {
        this(null, null, null, null);
    }

    @Inject
    public TerminalPage(Viewer user, TerminalQueries queries, Terminals terminals, Texts texts) {
        this.user = user;
        this.queries = queries;
        this.terminals = terminals;
        this.texts = texts;
    }

    /** Shows what the terminal would mean. */
    public void foresee() {
        effect = null;
        effect = terminals.foresee(user.actor(), wish());
    }

    /** Files what was shown; what has been changed since is shown first. */
    public String file() {
        if (effect == null || !effect.wish().equals(wish())) {
            foresee();
            return null;
        }
        terminals.file(user.actor(), wish());
        texts.tell(FacesMessage.SEVERITY_INFO, texts.of("account", "terminal.filed", number));
        return "/account/terminals?faces-redirect=true";
    }

    private Wish wish() {
        return new Wish(outlet, number, certificate);
    }

    public List<OutletChoice> getOutlets() {
        return queries.outlets(user.actor());
    }

    public TerminalEffect getEffect() {
        return effect;
    }

    public Long getOutlet() {
        return outlet;
    }

    public void setOutlet(Long outlet) {
        this.outlet = outlet;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getCertificate() {
        return certificate;
    }

    public void setCertificate(String certificate) {
        this.certificate = certificate;
    }
}
