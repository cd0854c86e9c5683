package org.sheyin.catalogue.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sheyin.catalogue.service.CatalogueListQueries;
import org.sheyin.catalogue.service.ItemRow;
import org.sheyin.shared.web.Format;
import org.sheyin.shared.web.Language;
import org.sheyin.shared.web.Viewer;

/** The items of the catalogue for filters and for names in the language of the view; read once a request. */
@Named
@RequestScoped
public class CatalogueItems {
    private final Viewer user;
    private final CatalogueListQueries queries;
    private final Language language;
    private List<ItemRow> all;
    private Map<String, String> names;

    protected CatalogueItems() {
        this(null, null, null);
    }

    @Inject
    public CatalogueItems(Viewer user, CatalogueListQueries queries, Language language) {
        this.user = user;
        this.queries = queries;
        this.language = language;
    }

    public List<ItemRow> getAll() {
        if (all == null) {
            all = queries.inForce(user.actor(), LocalDate.now(Format.ZONE));
        }
        return all;
    }

    /** @param otherwise name that the case was founded with, when the item is no longer in force */
    public String name(String code, String otherwise) {
        if (names == null) {
            names = getAll().stream().collect(Collectors.toMap(ItemRow::code, this::name, (first, next) -> first));
        }
        return names.getOrDefault(code, otherwise);
    }

    public String name(ItemRow item) {
        return language.isChinese() ? item.nameZh() : item.nameEn();
    }

    public String category(ItemRow item) {
        return language.isChinese() ? item.categoryZh() : item.categoryEn();
    }
}
