package org.sheyin.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import org.omnifaces.util.Faces;

/**
 * The person and the network address that a list of accounts, sessions or logs is asked for, by POST. The list's address
 * then holds a word of {@link TypedSearches} (Art 24).
 */
@Named
@RequestScoped
public class StaffSearch {
    private static final String WHO = "who";

    private final TypedSearches searches;
    private final ListAddress address;
    private final Texts texts;
    private String person;
    private String origin;

    protected StaffSearch() {
        this(null, null, null);
    }

    @Inject
    public StaffSearch(TypedSearches searches, ListAddress address, Texts texts) {
        this.searches = searches;
        this.address = address;
        this.texts = texts;
    }

    /** What was typed in another session is not known here: the list is shown without it, and that is told. */
    public void open() throws IOException {
        if (isAsked() && searches.of(Faces.getRequestParameter(WHO)).isEmpty()) {
            texts.tell(FacesMessage.SEVERITY_WARN, texts.of("portal", "who.forgotten"));
            Faces.redirect(address.with(WHO, ""));
        }
    }

    /** The same list of that person and network address; of all when nothing is typed. */
    public void find() throws IOException {
        var typed = new TypedStaff(text(person), text(origin));
        Faces.redirect(address.with(WHO, typed.equals(TypedStaff.ALL) ? "" : searches.keep(typed.text())));
    }

    public boolean isAsked() {
        return Faces.getRequestParameter(WHO) != null;
    }

    /** Beginning of login name or name, empty for all. */
    public String getPerson() {
        return kept().person();
    }

    public void setPerson(String person) {
        this.person = person;
    }

    /** Beginning of the network address, empty for all. */
    public String getOrigin() {
        return kept().origin();
    }

    public void setOrigin(String origin) {
        this.origin = origin;
    }

    private TypedStaff kept() {
        return Optional.ofNullable(Faces.getRequestParameter(WHO))
                .flatMap(searches::of)
                .map(TypedStaff::of)
                .orElse(TypedStaff.ALL);
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
