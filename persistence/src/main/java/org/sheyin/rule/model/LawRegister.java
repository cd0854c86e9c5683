package org.sheyin.rule.model;

import java.util.Map;
import java.util.stream.Collectors;
import org.sheyin.shared.model.CsvTable;

/** The delivered sources of law as they are cited on paper (Art 1): when a text comes into force, each paper says so. */
public final class LawRegister {
    private static final Map<String, String> CITED =
            CsvTable.resource(LawRegister.class, "/rule/law-sources.csv").stream()
                    .collect(Collectors.toUnmodifiableMap(row -> row.get("code"), LawRegister::cited));

    private LawRegister() {}

    /** By code: title, document number once there is one, clause. */
    public static Map<String, String> cited() {
        return CITED;
    }

    private static String cited(Map<String, String> row) {
        String number = row.get("number");
        return "《" + row.get("law_zh") + "》" + (number.isEmpty() ? "" : "（" + number + "）") + row.get("clause_zh");
    }
}
