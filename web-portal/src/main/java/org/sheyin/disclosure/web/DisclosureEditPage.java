package org.sheyin.disclosure.web;

import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.disclosure.model.DisclosureBasis;
import org.sheyin.disclosure.service.BankChoice;
import org.sheyin.disclosure.service.DisclosureQueries;
import org.sheyin.disclosure.service.Disclosures;
import org.sheyin.shared.web.Format;
import org.sheyin.shared.web.Texts;
import org.sheyin.shared.web.Viewer;

/** Registers an exception. */
@Named
@ViewScoped
public class DisclosureEditPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Viewer user;
    private final Disclosures disclosures;
    private final DisclosureQueries queries;
    private final Texts texts;
    private final DisclosureForm form = new DisclosureForm(LocalDate.now(Format.ZONE));
    private transient List<BankChoice> banks;

    protected DisclosureEditPage() {
        this(null, null, null, null);
    }

    @Inject
    public DisclosureEditPage(Viewer user, Disclosures disclosures, DisclosureQueries queries, Texts texts) {
        this.user = user;
        this.disclosures = disclosures;
        this.queries = queries;
        this.texts = texts;
    }

    public String save() {
        disclosures.register(user.actor(), form.text());
        texts.tell(FacesMessage.SEVERITY_INFO, texts.of("disclosure", "registered"));
        return "/disclosure/list?faces-redirect=true";
    }

    public List<BankChoice> getBanks() {
        if (banks == null) {
            banks = queries.banks(user.actor());
        }
        return banks;
    }

    public DisclosureBasis[] getBases() {
        return DisclosureBasis.values();
    }

    public DisclosureForm getForm() {
        return form;
    }
}
