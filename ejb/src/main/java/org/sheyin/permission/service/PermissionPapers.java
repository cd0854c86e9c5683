package org.sheyin.permission.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sheyin.audit.model.AuditFact;
import org.sheyin.audit.service.AuditTrail;
import org.sheyin.catalogue.service.OpenItem;
import org.sheyin.permission.model.AppliedRow;
import org.sheyin.permission.model.PermissionPrint;
import org.sheyin.permission.model.PermissionRepository;
import org.sheyin.permission.model.PermissionRequest;
import org.sheyin.permission.model.PermissionState;
import org.sheyin.permission.model.RequestSheet;
import org.sheyin.permission.model.RequestType;
import org.sheyin.print.service.QrPicture;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.MonthIds;
import org.sheyin.shared.model.Reason;
import org.sheyin.shared.model.RefusedException;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.ServerClock;
import org.sheyin.shared.service.UseCase;

/** Orders the paper of a draft: only of rows that are right, kept as they come on paper, logged as a look. */
@Stateless
public class PermissionPapers {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final Map<RequestType, String> TYPES = Map.of(
            RequestType.OPEN, "开通",
            RequestType.CHANGE, "变更",
            RequestType.CANCEL, "注销");

    private PermissionRepository requests;
    private PermissionSheets sheets;
    private PermissionChecks checks;
    private OutletItems items;
    private AuditTrail audit;
    private MonthIds ids;

    public PermissionPapers() {}

    @Inject
    public PermissionPapers(
            PermissionRepository requests,
            PermissionSheets sheets,
            PermissionChecks checks,
            OutletItems items,
            AuditTrail audit,
            MonthIds ids) {
        this.requests = requests;
        this.sheets = sheets;
        this.checks = checks;
        this.items = items;
        this.audit = audit;
        this.ids = ids;
    }

    /** @param at time that stands on the paper */
    @UseCase(Right.PERMISSION_FILE)
    public PermissionPaper order(Actor actor, long id, Instant at) {
        var request = requests.lock(id)
                .filter(one -> one.state() == PermissionState.DRAFT)
                .orElseThrow(PermissionDrafts::notThere);
        var sheet = sheets.open(request);
        List<Reason> missing = checks.missing(actor, request.type(), sheet);
        if (!missing.isEmpty()) {
            throw new RefusedException(missing);
        }
        if (requests.print(id, request.sheetVersion()).isEmpty()) {
            requests.add(new PermissionPrint(ids.next("permission_print", at), request, actor, at));
        }
        audit.record(actor, AuditFact.viewed("PRINT_PERMISSION", "PERMISSION", id));
        return new PermissionPaper(
                request.number() + "-" + request.sheetVersion() + ".pdf", values(actor, request, sheet, at));
    }

    private Map<String, Object> values(Actor actor, PermissionRequest request, RequestSheet sheet, Instant at) {
        return Map.of(
                "qr",
                QrPicture.of(PermissionPrint.Code.of(request).text()),
                "number",
                request.number(),
                "version",
                String.valueOf(request.sheetVersion()),
                "type",
                TYPES.get(request.type()),
                "printedBy",
                actor.name(),
                "printedAt",
                ZonedDateTime.ofInstant(at, ServerClock.ZONE).format(TIME),
                "rows",
                lines(actor, request, sheet));
    }

    private List<Map<String, String>> lines(Actor actor, PermissionRequest request, RequestSheet sheet) {
        var lines = new ArrayList<Map<String, String>>();
        for (AppliedRow row : sheet.rows()) {
            var outlet = requests.outlet(request.bankId(), row.outletCode()).orElseThrow();
            var names = items.of(actor, outlet).stream().collect(Collectors.toMap(OpenItem::code, item -> item.name()
                    .zh()));
            lines.add(Map.of(
                    "name",
                    row.name(),
                    "outletName",
                    row.outletName(),
                    "outletCode",
                    row.outletCode(),
                    "idNumber",
                    row.idNumber(),
                    "phone",
                    row.phone(),
                    "items",
                    row.items().stream()
                            .map(code -> (code + " " + names.getOrDefault(code, "")).strip())
                            .collect(Collectors.joining("；")),
                    "right",
                    row.right()));
        }
        return lines;
    }
}
