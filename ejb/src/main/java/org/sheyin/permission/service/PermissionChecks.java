package org.sheyin.permission.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sheyin.catalogue.model.Authority;
import org.sheyin.catalogue.service.OpenItem;
import org.sheyin.outlet.model.Outlet;
import org.sheyin.permission.model.AppliedRow;
import org.sheyin.permission.model.PermissionGrant;
import org.sheyin.permission.model.PermissionRepository;
import org.sheyin.permission.model.PermissionRowRules;
import org.sheyin.permission.model.RequestSheet;
import org.sheyin.permission.model.RequestType;
import org.sheyin.permission.model.RowFacts;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Reason;

/** Judges rows by the rules of Annex 3 with what is known of outlet, items and person. */
@ApplicationScoped
public class PermissionChecks {
    private final PermissionRepository requests;
    private final PermissionSheets sheets;
    private final OutletItems items;

    protected PermissionChecks() {
        this(null, null, null);
    }

    @Inject
    public PermissionChecks(PermissionRepository requests, PermissionSheets sheets, OutletItems items) {
        this.requests = requests;
        this.sheets = sheets;
        this.items = items;
    }

    /** All that stands against the rows, each with row and column. */
    public List<Reason> missing(Actor actor, RequestType type, RequestSheet sheet) {
        var outlets = new HashMap<String, Optional<Outlet>>();
        var listed = new HashMap<String, Map<String, Authority>>();
        return PermissionRowRules.judge(sheet, type, row -> facts(actor, row, outlets, listed), items.today());
    }

    /** The city of the first outlet that is known, empty while none is. */
    public String city(Actor actor, RequestSheet sheet) {
        return sheet.rows().stream()
                .flatMap(row -> requests.outlet(actor.bankId(), row.outletCode()).stream())
                .map(Outlet::cityCode)
                .findFirst()
                .orElse("");
    }

    private RowFacts facts(
            Actor actor,
            AppliedRow row,
            Map<String, Optional<Outlet>> outlets,
            Map<String, Map<String, Authority>> listed) {
        var outlet = outlets.computeIfAbsent(row.outletCode(), code -> requests.outlet(actor.bankId(), code));
        if (outlet.isEmpty()) {
            return new RowFacts(outlet, Map.of(), Map.of(), Map.of());
        }
        String index = sheets.index(row.idNumber());
        long place = outlet.get().id();
        return new RowFacts(
                outlet,
                listed.computeIfAbsent(row.outletCode(), code -> open(actor, outlet.get())),
                requests.underWay(index, place),
                requests.grants(index, place).stream()
                        .collect(Collectors.toMap(PermissionGrant::itemCode, PermissionGrant::right)));
    }

    private Map<String, Authority> open(Actor actor, Outlet outlet) {
        return items.of(actor, outlet).stream().collect(Collectors.toMap(OpenItem::code, OpenItem::authority));
    }
}
