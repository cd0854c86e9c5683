package org.sheyin.portal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.organization.service.RegionQueries;
import org.sheyin.shared.web.Figure;
import org.sheyin.shared.web.Language;

/** The city into which the dashboard's map was opened, by its address; empty for the whole province. */
@Named
@RequestScoped
public class ShownRegion {
    private final CurrentUser user;
    private final RegionQueries regions;
    private final Language language;
    private String code = "";

    protected ShownRegion() {
        this(null, null, null);
    }

    @Inject
    public ShownRegion(CurrentUser user, RegionQueries regions, Language language) {
        this.user = user;
        this.regions = regions;
        this.language = language;
    }

    public String getCode() {
        return code;
    }

    /** @param code of a city; anything else counts as not given */
    public void setCode(String code) {
        this.code = code != null && code.matches("\\d{4}00") ? code : "";
    }

    /** Whose outlines the map shows: all cities, or one. */
    public String outline(Figure figure) {
        if (!figure.key().equals("city")) {
            return "";
        }
        String own = user.actor().regionCode();
        return own.length() == 2 ? code : own.substring(0, 4) + "00";
    }

    /** Name of a division, in the language of the view. */
    public String name(String division) {
        return regions.withParents(user.actor(), Set.of(division)).stream()
                .filter(row -> row.code().equals(division))
                .map(row -> row.in(language.getTag()))
                .findFirst()
                .orElse(division);
    }
}
