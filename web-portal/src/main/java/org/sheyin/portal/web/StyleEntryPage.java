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
        var named = Reason.of("CASE-20-10", "20").atField("name");
        var advised = Reason.of("CASE-24-3", "24").atField("why");
        return EntryVerdict.of(
                name.isBlank() ? List.of(named) : List.of(), why.isBlank() ? List.of(advised) : List.of());
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
