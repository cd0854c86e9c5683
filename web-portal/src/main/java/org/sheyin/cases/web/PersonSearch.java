package org.sheyin.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.cases.service.CaseFilter;
import org.sheyin.cases.service.CaseFinding;
import org.sheyin.shared.web.ListAddress;
import org.sheyin.shared.web.Texts;
import org.sheyin.shared.web.TypedSearches;

/**
 * A search for one person, by POST: the beginning of a name, or a whole identity number that is compared by its blind
 * index. The address then holds a word of {@link TypedSearches} (Art 24).
 */
@Named
@RequestScoped
public class PersonSearch {
    private static final String WHO = "who";

    private final CurrentUser user;
    private final CaseFinding finding;
    private final TypedSearches searches;
    private final ListAddress address;
    private final Texts texts;
    private String typed;

    protected PersonSearch() {
        this(null, null, null, null, null);
    }

    @Inject
    public PersonSearch(
            CurrentUser user, CaseFinding finding, TypedSearches searches, ListAddress address, Texts texts) {
        this.user = user;
        this.finding = finding;
        this.searches = searches;
        this.address = address;
        this.texts = texts;
    }

    /** A name in the address is taken out of it at once; a search of another session has to be typed again. */
    public void open() throws IOException {
        String q = Faces.getRequestParameter("q");
        if (q != null && !CaseSearch.isNumber(q)) {
            typed = q;
            find();
        } else if (isAsked() && searches.of(Faces.getRequestParameter(WHO)).isEmpty()) {
            texts.tell(FacesMessage.SEVERITY_WARN, texts.of("cases", "list.person.forgotten"));
        }
    }

    public void find() throws IOException {
        if (typed != null && !typed.isBlank()) {
            String word = searches.keep(finding.personKey(user.actor(), typed));
            boolean queue = address.getPage().startsWith("/review");
            Faces.redirect(address.at(Map.of(queue ? "desk" : "view", queue ? "ALL" : "all", WHO, word)));
        }
    }

    /** Narrows to the person that the address asks for; nobody when the search is forgotten. */
    CaseFilter narrow(CaseFilter filter) {
        return filter.with(text(filter.text()), filter.itemCode());
    }

    /** @param otherwise when the address asks for nobody */
    String text(String otherwise) {
        return isAsked() ? searches.of(Faces.getRequestParameter(WHO)).orElse(CaseFilter.PERSON) : otherwise;
    }

    public boolean isAsked() {
        return Faces.getRequestParameter(WHO) != null;
    }

    /** Never shown again. */
    public String getTyped() {
        return null;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}
