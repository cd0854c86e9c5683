package org.sheyin.permission.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sheyin.permission.model.AppliedRow;
import org.sheyin.permission.service.BankOutlets;

/** The rows of an entry as the browser sends them: {@code f-row1-name} and so on. */
final class TypedRows {
    private TypedRows() {}

    /** @param places the outlets among which one chooses: the code brings the name */
    static List<AppliedRow> read(Map<String, String[]> sent, List<BankOutlets.Place> places) {
        var rows = new ArrayList<AppliedRow>();
        for (int place = 1; sent.containsKey("f-row" + place + "-name"); place++) {
            String before = "f-row" + place + "-";
            String code = one(sent, before + "outletCode");
            rows.add(new AppliedRow(
                    one(sent, before + "name"),
                    name(code, places, one(sent, before + "outletName")),
                    code,
                    one(sent, before + "idNumber"),
                    one(sent, before + "phone"),
                    List.of(sent.getOrDefault(before + "items", new String[0])),
                    one(sent, before + "right")));
        }
        return rows;
    }

    /** @param pasted with a code that is no outlet's to choose: it stays, so that the check can say so */
    private static String name(String code, List<BankOutlets.Place> places, String pasted) {
        return places.stream()
                .filter(place -> place.code().equals(code))
                .findFirst()
                .map(BankOutlets.Place::name)
                .orElse(pasted);
    }

    private static String one(Map<String, String[]> sent, String name) {
        String[] values = sent.get(name);
        return values == null || values.length == 0 ? "" : values[0];
    }
}
