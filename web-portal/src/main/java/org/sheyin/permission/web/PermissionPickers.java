package org.sheyin.permission.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sheyin.permission.model.AppliedRow;
import org.sheyin.permission.model.BankRight;
import org.sheyin.permission.service.BankOutlets;
import org.sheyin.shared.web.Viewer;

/** What an entry offers to choose from: only what may be asked for. */
@Named
@RequestScoped
public class PermissionPickers {
    private final Viewer user;
    private final BankOutlets outlets;
    private List<BankOutlets.Place> places;

    protected PermissionPickers() {
        this(null, null);
    }

    @Inject
    public PermissionPickers(Viewer user, BankOutlets outlets) {
        this.user = user;
        this.outlets = outlets;
    }

    public List<BankOutlets.Place> getPlaces() {
        if (places == null) {
            places = outlets.all(user.actor());
        }
        return places;
    }

    /** What may be asked for at the row's outlet; of a new row, at the first one. */
    public List<BankOutlets.Item> items(AppliedRow row) {
        return getPlaces().stream()
                .filter(place -> place.code().equals(row.outletCode()))
                .findFirst()
                .or(() -> getPlaces().stream().findFirst())
                .map(BankOutlets.Place::items)
                .orElse(List.of());
    }

    /** Pasted codes that are no outlet's to choose are shown as they came. */
    public boolean isUnknown(AppliedRow row) {
        return !row.outletCode().isEmpty()
                && getPlaces().stream().noneMatch(place -> place.code().equals(row.outletCode()));
    }

    /** All that there is: 审核, 复审 and 审批 are not among it. */
    public List<BankRight> getRights() {
        return List.of(BankRight.values());
    }
}
