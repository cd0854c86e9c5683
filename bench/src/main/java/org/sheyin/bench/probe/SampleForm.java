package org.sheyin.bench.probe;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import org.sheyin.catalogue.model.FormValues;

/** A complete form of 01-01 for a different invented person each time. */
final class SampleForm {
    static final String ITEM = "01-01";
    private static final int PER_DAY = 400;
    private static final int DAYS = 10_000;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private SampleForm() {}

    /** @param person 0 to 3,999,999 */
    static FormValues of(int person) {
        var values = new LinkedHashMap<String, String>();
        values.put("personName", "测试人");
        values.put("idType", "RESIDENT_ID");
        values.put("idNumber", identity(person));
        values.put("mobile", "13800000000");
        values.put("agentPresent", "NO");
        values.put("householdRegion", "440106");
        values.put("householdVillage", "石牌街道 龙口社区");
        values.put("personCategory", "ORDINARY");
        values.put("student", "NO");
        values.put("employeeInsured", "NO");
        values.put("startMonth", YearMonth.now(ZoneId.of("Asia/Shanghai")).toString());
        values.put("grade", "360");
        values.put("payMethod", "SELF");
        return FormValues.of(values);
    }

    /** GB 11643: region, birth date from 1970 on, an odd serial number, check character. */
    private static String identity(int person) {
        LocalDate birth = LocalDate.of(1970, 1, 1).plusDays(person / PER_DAY % DAYS);
        String body =
                "440106" + birth.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(person % PER_DAY * 2 + 1);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (body.charAt(i) - '0') * WEIGHTS[i];
        }
        return body + "10X98765432".charAt(sum % 11);
    }
}
