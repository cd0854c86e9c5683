package org.sheyin.catalogue.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.catalogue.model.Authority;
import org.sheyin.catalogue.service.CatalogueQueries;
import org.sheyin.catalogue.service.ItemRow;
import org.sheyin.catalogue.service.OpenItem;
import org.sheyin.shared.service.ListAsk;
import org.sheyin.shared.service.ListPage;
import org.sheyin.shared.web.Format;
import org.sheyin.shared.web.Viewer;
import org.sheyin.shared.web.WorkList;

/** The catalogue in the order of its codes, with what the viewer's city offers. */
@Named
@ViewScoped
public class CatalogueListPage extends WorkList<ItemRow> {
    private static final long serialVersionUID = 1L;

    private final Viewer user;
    private final CatalogueQueries queries;
    private final CatalogueItems items;
    private final CatalogueSearch search = new CatalogueSearch();
    private transient Map<String, Authority> open;

    protected CatalogueListPage() {
        this(null, null, null);
    }

    @Inject
    public CatalogueListPage(Viewer user, CatalogueQueries queries, CatalogueItems items) {
        this.user = user;
        this.queries = queries;
        this.items = items;
    }

    @Override
    protected ListPage<ItemRow> load(ListAsk ask) {
        return ListPage.within(found(), ask, ItemRow::code);
    }

    @Override
    protected int countUpTo(int bound) {
        return found().size();
    }

    private List<ItemRow> found() {
        return items.getAll().stream()
                .filter(item -> search.fits(item, items.name(item), authority(item)))
                .filter(item -> !search.isOpenOnly() || !isInCity() || isOpen(item))
                .toList();
    }

    /** One item of each category, in the order of the catalogue. */
    public List<ItemRow> getCategories() {
        return List.copyOf(items.getAll().stream()
                .collect(Collectors.toMap(ItemRow::categoryNumber, item -> item, (first, other) -> first, TreeMap::new))
                .values());
    }

    /** Whether the viewer belongs to a city; the province and the administrators do not. */
    public boolean isInCity() {
        return user.actor().regionCode().length() >= 4;
    }

    public boolean isOpen(ItemRow item) {
        return open().containsKey(item.code());
    }

    /** What a bank may do here: the city's narrower authority where there is one (Art 16). */
    public Authority authority(ItemRow item) {
        return open().getOrDefault(item.code(), item.authority());
    }

    private Map<String, Authority> open() {
        if (open == null) {
            open = isInCity() ? read(user.actor().regionCode().substring(0, 4) + "00") : Map.of();
        }
        return open;
    }

    private Map<String, Authority> read(String city) {
        return queries.openItems(user.actor(), city, LocalDate.now(Format.ZONE)).stream()
                .collect(Collectors.toMap(OpenItem::code, OpenItem::authority));
    }

    public Authority[] getAuthorities() {
        return Authority.values();
    }

    public CatalogueSearch getSearch() {
        return search;
    }
}
