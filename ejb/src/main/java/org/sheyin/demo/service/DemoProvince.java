package org.sheyin.demo.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sheyin.organization.model.RegionData;
import org.sheyin.shared.model.CsvTable;

/**
 * Agencies, banks and outlets of the demonstration: the real divisions of the province, invented banks. Two cities have
 * outlets, some of them in counties without an agency, where the city's agency is competent.
 */
final class DemoProvince {
    static final String GUANGZHOU = "440100";
    static final String FOSHAN = "440600";
    static final List<String> CITIES = List.of(GUANGZHOU, FOSHAN);

    private static final String ZH = "社会保险基金管理中心";
    private static final String EN = "Social Insurance Fund Management Centre, ";
    private static final Map<String, List<String>> COUNTIES =
            Map.of(GUANGZHOU, List.of("440104", "440106"), FOSHAN, List.of("440604", "440605"));

    /** @param parentCode code of the agency above, null at the top */
    record PlannedAgency(String code, String name, String nameEn, String level, String regionCode, String parentCode) {}

    record PlannedBank(String code, String name, String nameEn, boolean cardIssuer) {}

    /** @param number 1 to 12, also the number of its staff's login names */
    record PlannedOutlet(int number, String code, String name, String bankCode, String regionCode, String address) {
        String cityCode() {
            return regionCode.substring(0, 4) + "00";
        }
    }

    private DemoProvince() {}

    /** The province, its 21 cities, and two counties of each city that has counties; parents first. */
    static List<PlannedAgency> agencies() {
        var regions = CsvTable.resource(RegionData.class, "/organization/regions-44.csv");
        var agencies = new ArrayList<PlannedAgency>();
        for (String level : List.of("PROVINCE", "CITY")) {
            regions.stream().filter(r -> r.get("level").equals(level)).forEach(r -> agencies.add(agency(r, "")));
        }
        for (var city :
                regions.stream().filter(r -> r.get("level").equals("CITY")).toList()) {
            regions.stream()
                    .filter(r -> r.get("parent").equals(city.get("code")))
                    .filter(r -> COUNTIES.getOrDefault(city.get("code"), List.of(r.get("code")))
                            .contains(r.get("code")))
                    .limit(2)
                    .forEach(county -> agencies.add(agency(county, city.get("name_zh"))));
        }
        return agencies;
    }

    private static PlannedAgency agency(Map<String, String> region, String above) {
        String parent = region.get("parent");
        return new PlannedAgency(
                "SB" + region.get("code"),
                above + region.get("name_zh") + ZH,
                EN + region.get("name_en"),
                region.get("level"),
                region.get("code"),
                parent.isEmpty() ? null : "SB" + parent);
    }

    static List<PlannedBank> banks() {
        return List.of(
                new PlannedBank("901", "南粤示范银行", "Nanyue Demonstration Bank", true),
                new PlannedBank("902", "岭海演示银行", "Linghai Demonstration Bank", false),
                new PlannedBank("903", "云山样例银行", "Yunshan Sample Bank", false));
    }

    static List<PlannedOutlet> outlets() {
        return List.of(
                outlet(1, "901", "440106", "广州天河", "天河区示范一路1号"),
                outlet(2, "901", "440104", "广州越秀", "越秀区示范二路2号"),
                outlet(3, "901", "440103", "广州荔湾", "荔湾区示范三路3号"),
                outlet(4, "901", "440604", "佛山禅城", "禅城区示范四路4号"),
                outlet(5, "902", "440106", "广州石牌", "天河区演示一路5号"),
                outlet(6, "902", "440105", "广州海珠", "海珠区演示二路6号"),
                outlet(7, "902", "440605", "佛山南海", "南海区演示三路7号"),
                outlet(8, "902", "440606", "佛山顺德", "顺德区演示四路8号"),
                outlet(9, "903", "440104", "广州北京路", "越秀区样例一路9号"),
                outlet(10, "903", "440111", "广州白云", "白云区样例二路10号"),
                outlet(11, "903", "440605", "佛山桂城", "南海区样例三路11号"),
                outlet(12, "903", "440607", "佛山三水", "三水区样例四路12号"));
    }

    private static PlannedOutlet outlet(int number, String bank, String county, String place, String address) {
        String bankName = banks().stream()
                .filter(b -> b.code().equals(bank))
                .findFirst()
                .orElseThrow()
                .name();
        String body = county + bank + "%04d".formatted(number);
        return new PlannedOutlet(number, body + luhn(body), bankName + place + "支行", bank, county, address);
    }

    /** Division 6, bank 3, serial 4, check digit 1 (rules.md, Art 15). */
    private static int luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit * 2 : digit;
            sum += weighted / 10 + weighted % 10;
        }
        return (10 - sum % 10) % 10;
    }
}
