package org.sheyin.cases.service;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sheyin.catalogue.model.FormValues;
import org.sheyin.shared.model.IdentityKind;
import org.sheyin.shared.model.IdentityNumber;

/** What a clerk types for an enrolment (01-01); invented people only. */
final class SampleEntry {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private SampleEntry() {}

    /** Complete and right on {@link Stage#NOW}. */
    static FormValues enrolment() {
        var values = new LinkedHashMap<String, String>();
        values.putAll(Map.of(
                "personName", "示例甲",
                "idType", "RESIDENT_ID",
                "idNumber", identity(1),
                "mobile", "13800000000",
                "agentPresent", "NO"));
        values.putAll(Map.of(
                "householdRegion", "440106",
                "householdVillage", "石牌街道 龙口社区",
                "personCategory", "ORDINARY",
                "student", "NO",
                "employeeInsured", "NO",
                "startMonth", "2026-11",
                "grade", "360",
                "payMethod", "SELF"));
        return FormValues.of(values);
    }

    /** A right identity number of somebody born on 20 May 1990. @param sequence 1 to 9 */
    static String identity(int sequence) {
        String body = "4401061990052000" + sequence;
        return "0123456789X"
                .chars()
                .mapToObj(check -> body + (char) check)
                .filter(number -> IdentityNumber.check(number, IdentityKind.RESIDENT_ID, DAY)
                        .isValid())
                .findFirst()
                .orElseThrow();
    }
}
