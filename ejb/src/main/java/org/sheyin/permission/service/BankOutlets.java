package org.sheyin.permission.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.sheyin.catalogue.model.Authority;
import org.sheyin.permission.model.PermissionRepository;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** What the pickers of an entry offer: the bank's open outlets, and at each only what may be asked for there. */
@Stateless
public class BankOutlets {
    private PermissionRepository requests;
    private OutletItems items;

    public BankOutlets() {}

    @Inject
    public BankOutlets(PermissionRepository requests, OutletItems items) {
        this.requests = requests;
        this.items = items;
    }

    /** An outlet with its items. */
    public record Place(String code, String name, List<Item> items) implements Serializable {}

    /** An item that may be asked for. @param completable whether 办结 may be asked for */
    public record Item(String code, String nameZh, String nameEn, boolean completable) implements Serializable {}

    @UseCase(Right.PERMISSION_FILE)
    public List<Place> all(Actor actor) {
        return requests.outlets(actor.bankId()).stream()
                .map(outlet -> new Place(
                        outlet.code(),
                        outlet.name(),
                        items.of(actor, outlet).stream()
                                .map(item -> new Item(
                                        item.code(),
                                        item.nameZh(),
                                        item.nameEn(),
                                        item.authority() == Authority.COMPLETE))
                                .toList()))
                .toList();
    }
}
