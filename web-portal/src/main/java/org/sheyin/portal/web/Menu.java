package org.sheyin.portal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.MalformedURLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.account.web.OwnPreferences;

/** The menu of the current user: what one may not do, or what is not part of this release, is not there. */
@Named
@RequestScoped
public class Menu {
    private final CurrentUser user;
    private final OwnPreferences own;
    private List<MenuGroup> groups;

    @Inject
    public Menu(CurrentUser user, OwnPreferences own) {
        this.user = user;
        this.own = own;
    }

    protected Menu() {
        this(null, null);
    }

    public List<MenuGroup> getGroups() {
        if (groups == null) {
            groups = MenuTable.GROUPS.stream()
                    .map(group -> group.keep(entry -> entry.visibleTo(user) && exists(entry.path())))
                    .filter(group -> !group.entries().isEmpty())
                    .toList();
        }
        return groups;
    }

    /** All that the menu and the place in it depend on. */
    public List<Object> getKey() {
        return List.of(viewId(), own.getPins(), user.isLoggedIn() ? user.actor().rights() : Set.of());
    }

    /** The lines that this person pinned, in the menu's order. */
    public List<MenuEntry> getPinned() {
        var pins = own.getPins();
        return getGroups().stream()
                .flatMap(group -> group.entries().stream())
                .filter(entry -> pins.contains(entry.path()))
                .toList();
    }

    /** Whether this line is the page that is shown. */
    public boolean current(MenuEntry entry) {
        return entry.path().equals(viewId());
    }

    /** The line of the page, or the list of its concept; null when the page stands outside the menu. */
    public MenuEntry getPlace() {
        return find(viewId()).orElse(null);
    }

    /** The group of {@link #getPlace()}, null when there is none. */
    public MenuGroup getGroup() {
        var place = getPlace();
        return getGroups().stream()
                .filter(group -> group.entries().contains(place))
                .findFirst()
                .orElse(null);
    }

    /** Whether the page of this path is part of the portal. */
    public boolean exists(String path) {
        try {
            return FacesContext.getCurrentInstance().getExternalContext().getResource(path) != null;
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    private Optional<MenuEntry> find(String viewId) {
        var entries =
                getGroups().stream().flatMap(group -> group.entries().stream()).toList();
        return entries.stream()
                .filter(entry -> entry.path().equals(viewId))
                .findFirst()
                .or(() -> entries.stream()
                        .filter(entry -> entry.isList() && viewId.startsWith(entry.folder()))
                        .findFirst());
    }

    private static String viewId() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId();
    }
}
