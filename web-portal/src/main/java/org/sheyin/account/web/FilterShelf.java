package org.sheyin.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.omnifaces.util.Faces;
import org.sheyin.account.service.FilterView;
import org.sheyin.account.service.SaveFilter;
import org.sheyin.account.service.SavedFilters;
import org.sheyin.shared.web.ListAddress;

/** The saved searches, the columns and the first search of the list that is shown; part of {@code app:worklist}. */
@Named
@RequestScoped
public class FilterShelf {
    private static final String START = "start:";

    private final CurrentUser user;
    private final SavedFilters saved;
    private final OwnPreferences own;
    private final ListAddress address;
    private List<FilterView> filters;
    private String name;
    private boolean shared;

    protected FilterShelf() {
        this(null, null, null, null);
    }

    @Inject
    public FilterShelf(CurrentUser user, SavedFilters saved, OwnPreferences own, ListAddress address) {
        this.user = user;
        this.saved = saved;
        this.own = own;
        this.address = address;
    }

    public List<FilterView> getFilters() {
        if (filters == null) {
            filters = saved.of(user.actor(), address.getPage());
        }
        return filters;
    }

    /** Opens the list with its first search, when nothing else was asked for. */
    public void open() throws IOException {
        if (!address.isPlain() || own.get(START + address.getPage()).isEmpty()) {
            return;
        }
        var first = getFilters().stream().filter(this::isStart).findFirst();
        if (first.isPresent() && !first.get().parameters().isEmpty()) {
            Faces.redirect(address.at(first.get().parameters()));
        }
    }

    public boolean isStart(FilterView filter) {
        return own.get(START + address.getPage()).equals(Long.toString(filter.id()));
    }

    /** Whether the list shows what this search asks for. */
    public boolean isShown(FilterView filter) {
        return !filter.parameters().isEmpty() && filter.parameters().equals(address.getParameters());
    }

    public void save() throws IOException {
        saved.save(user.actor(), new SaveFilter(address.getPage(), name, address.getParameters(), shared));
        again();
    }

    public void remove() throws IOException {
        saved.remove(user.actor(), asked());
        again();
    }

    /** Makes it the list's first search, or takes that back. */
    public void toggleStart() throws IOException {
        String id = Long.toString(asked());
        String key = START + address.getPage();
        own.set(key, id.equals(own.get(key)) ? "" : id);
        again();
    }

    /** Keeps which columns are ticked in the form. */
    public void keepColumns() throws IOException {
        var ticked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .getOrDefault("column", new String[0]);
        own.set("columns:" + address.getPage(), String.join(",", ticked));
        again();
    }

    private static long asked() {
        return Long.parseLong(Faces.getRequestParameter("filter"));
    }

    /** The same address again by GET. */
    private static void again() throws IOException {
        Faces.redirect(Faces.getRequestURIWithQueryString());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isShared() {
        return shared;
    }

    public void setShared(boolean shared) {
        this.shared = shared;
    }
}
