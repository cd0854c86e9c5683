package org.sheyin.permission.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import org.sheyin.permission.model.AppliedRow;
import org.sheyin.permission.model.PermissionFacts.Sealed;
import org.sheyin.permission.model.PermissionRequest;
import org.sheyin.permission.model.RequestSheet;
import org.sheyin.shared.model.Digest;
import org.sheyin.shared.model.Sealer;
import org.sheyin.shared.service.Jsons;
import org.sheyin.shared.service.KeyRing;

/** Rows as they are kept: sealed under a key outside the database; the person found by a blind index, as on cases. */
@ApplicationScoped
public class PermissionSheets {
    private static final String SHEET_KEY = "form";
    private static final String INDEX_KEY = "blind-index";

    private final KeyRing keys;
    private final Sealer sealer;

    protected PermissionSheets() {
        this(null);
    }

    @Inject
    public PermissionSheets(KeyRing keys) {
        this.keys = keys;
        this.sealer = new Sealer(version -> this.keys.key(SHEET_KEY, version));
    }

    /** @param cityCode of the outlets, empty while none is known */
    public Sealed seal(long requestId, RequestSheet sheet, String cityCode) {
        byte[] sealed = sealer.seal(write(sheet), place(requestId), keys.currentVersion(SHEET_KEY));
        return new Sealed(sealed, index(sheet.text()), sheet.rows().size(), cityCode);
    }

    public RequestSheet open(PermissionRequest request) {
        return open(request.id(), request.sheet());
    }

    public RequestSheet open(long requestId, byte[] sealed) {
        return read(sealer.open(sealed, place(requestId)));
    }

    /** Blind index, for finding the same without storing it in clear. */
    public String index(String text) {
        return Digest.keyed(keys.key(INDEX_KEY, keys.currentVersion(INDEX_KEY)), text);
    }

    private static String place(long requestId) {
        return "permission:" + requestId;
    }

    private static String write(RequestSheet sheet) {
        var rows = Jsons.BUILD.createArrayBuilder();
        for (AppliedRow row : sheet.rows()) {
            var cells = Jsons.BUILD.createObjectBuilder();
            row.cells().forEach(cells::add);
            rows.add(cells);
        }
        return Jsons.BUILD.createObjectBuilder().add("rows", rows).build().toString();
    }

    private static RequestSheet read(String json) {
        try (var reader = Jsons.READ.createReader(new StringReader(json))) {
            return new RequestSheet(reader.readObject().getJsonArray("rows").getValuesAs(JsonObject.class).stream()
                    .map(PermissionSheets::row)
                    .toList());
        }
    }

    private static AppliedRow row(JsonObject cells) {
        List<String> c = AppliedRow.COLUMNS.stream()
                .map(column -> ((JsonString) cells.get(column)).getString())
                .toList();
        List<String> items = c.get(5).isEmpty() ? List.of() : List.of(c.get(5).split(" "));
        return new AppliedRow(c.get(0), c.get(1), c.get(2), c.get(3), c.get(4), items, c.get(6));
    }
}
