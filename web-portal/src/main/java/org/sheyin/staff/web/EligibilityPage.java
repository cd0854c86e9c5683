package org.sheyin.staff.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.sheyin.catalogue.service.CatalogueQueries;
import org.sheyin.catalogue.service.OpenItem;
import org.sheyin.shared.web.Format;
import org.sheyin.shared.web.OpenedPage;
import org.sheyin.shared.web.Viewer;
import org.sheyin.staff.service.Eligibility;
import org.sheyin.staff.service.EligibilityCard;

/** 上岗资格卡: one's own, or that of somebody in scope whom the address names. */
@Named
@ViewScoped
public class EligibilityPage extends OpenedPage {
    private static final long serialVersionUID = 1L;

    private final Viewer user;
    private final Eligibility eligibility;
    private final CatalogueQueries catalogue;
    private String item = "";
    private transient EligibilityCard card;

    protected EligibilityPage() {
        this(null, null, null);
    }

    @Inject
    public EligibilityPage(Viewer user, Eligibility eligibility, CatalogueQueries catalogue) {
        this.user = user;
        this.eligibility = eligibility;
        this.catalogue = catalogue;
    }

    @Override
    protected void read() {
        String asked = item.isEmpty() ? null : item;
        card = getId() == 0 ? eligibility.own(user.actor(), asked) : eligibility.of(user.actor(), getId(), asked);
    }

    public EligibilityCard getCard() {
        if (card == null) {
            open(); // after the session came back from another node
        }
        return card;
    }

    /** Items of the reader's city to ask about; none for whoever stands in no city, or asks about nobody at an outlet. */
    public List<OpenItem> getItems() {
        String city = user.actor().cityCode();
        return city.isEmpty() || getCard().person().outletId() == null
                ? List.of()
                : catalogue.openItems(user.actor(), city, LocalDate.now(Format.ZONE));
    }

    /** Code of an item, empty about none. */
    public String getItem() {
        return item;
    }

    /** Anything but a code asks about none. */
    public void setItem(String item) {
        this.item = item != null && item.matches("\\d{2}-\\d{2}") ? item : "";
    }
}
