package org.sheyin.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sheyin.account.web.CurrentUser;
import org.sheyin.cases.service.ItemPicker;
import org.sheyin.catalogue.service.OpenItem;
import org.sheyin.shared.model.Right;

/** The items that a clerk takes in most, as buttons on the dashboard. */
@Named
@RequestScoped
public class QuickItems {
    private static final int SHOWN = 6;

    private final CurrentUser user;
    private final ItemPicker picker;
    private List<OpenItem> items;

    protected QuickItems() {
        this(null, null);
    }

    @Inject
    public QuickItems(CurrentUser user, ItemPicker picker) {
        this.user = user;
        this.picker = picker;
    }

    /** None for those who take nothing in. */
    public List<OpenItem> getItems() {
        if (items == null) {
            items = user.may(Right.CASE_ACCEPT) ? picker.most(user.actor(), SHOWN) : List.of();
        }
        return items;
    }
}
