package org.sheyin.portal.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.web.CheckJson;
import org.sheyin.shared.web.EntryPage;
import org.sheyin.shared.web.EntryVerdict;

/** The style guide's entry: invented, kept in the view only. */
@Named
@ViewScoped
public class StyleEntryPage extends EntryPage {
    private static final long serialVersionUID = 1L;

    private String name = "";
    private String why = "";

    protected StyleEntryPage() {
        this(null);
    }

    @Inject
    public StyleEntryPage(CheckJson json) {
        super(json);
    }

    @Override
    protected void read() {
        // nothing is stored
    }

    @Override
    public void saveDraft() {
        // nothing is stored
    }

    @Override
    protected EntryVerdict verdict() {
        return EntryVerdict.of(unless(name, "CASE-20-10", "name"), unless(why, "CASE-24-3", "why"));
    }

    /** @param typed null when the field was sent empty */
    private static List<Reason> unless(String typed, String rule, String field) {
        boolean empty = typed == null || typed.isBlank();
        return empty ? List.of(Reason.of(rule, "20").atField(field)) : List.of();
    }

    @Override
    protected String next() {
        return "/style/check.xhtml";
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
