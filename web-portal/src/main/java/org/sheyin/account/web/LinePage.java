package org.sheyin.account.web;

import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.account.model.BankLine.Wish;
import org.sheyin.account.service.BankLineQueries;
import org.sheyin.account.service.BankLineQueries.BankChoice;
import org.sheyin.account.service.BankLines;
import org.sheyin.account.service.LineEffect;
import org.sheyin.shared.web.Format;
import org.sheyin.shared.web.Texts;
import org.sheyin.shared.web.Viewer;

/** Registers a line in two steps: what it would mean, and its filing. */
@Named
@ViewScoped
public class LinePage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Viewer user;
    private final BankLineQueries queries;
    private final BankLines lines;
    private final Texts texts;
    private LineEffect effect;
    private Long bank;
    private String network;
    private String note;
    private LocalDate from = LocalDate.now(Format.ZONE);

    protected LinePage() {
        this(null, null, null, null);
    }

    @Inject
    public LinePage(Viewer user, BankLineQueries queries, BankLines lines, Texts texts) {
        this.user = user;
        this.queries = queries;
        this.lines = lines;
        this.texts = texts;
    }

    /** Shows what the line would mean. */
    public void foresee() {
        effect = null;
        effect = lines.foresee(user.actor(), wish());
    }

    /** Files what was shown; what has been changed since is shown first. */
    public String file() {
        if (effect == null || !effect.wish().equals(wish())) {
            foresee();
            return null;
        }
        lines.file(user.actor(), wish());
        texts.tell(FacesMessage.SEVERITY_INFO, texts.of("account", "line.filed", network));
        return "/account/lines?faces-redirect=true";
    }

    private Wish wish() {
        return new Wish(bank, network, note, from);
    }

    public boolean isProvince() {
        return user.actor().cityCode().isEmpty();
    }

    public List<BankChoice> getBanks() {
        return queries.banks(user.actor());
    }

    public String getBankName() {
        return getBanks().stream()
                .filter(one -> one.id().equals(bank))
                .map(BankChoice::name)
                .findFirst()
                .orElse("");
    }

    public LineEffect getEffect() {
        return effect;
    }

    public Long getBank() {
        return bank;
    }

    public void setBank(Long bank) {
        this.bank = bank;
    }

    public String getNetwork() {
        return network;
    }

    public void setNetwork(String network) {
        this.network = network;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
