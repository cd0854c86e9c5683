package org.sheyin.organization.model;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sheyin.shared.model.Made;
import org.sheyin.shared.model.SampleActors;

/** The agencies of a small province: Guangzhou with two counties, Dongguan without any; and two banks. For tests. */
public final class InMemoryOrganizationRepository implements OrganizationRepository {
    public static final long PROVINCE = 1;
    public static final long YUEXIU = 50;
    /** Competent for the sample entries, hence that of the sample officers. */
    public static final long TIANHE = SampleActors.AGENCY;

    public static final long GUANGZHOU = 51;
    public static final long DONGGUAN = 19;
    /** A bank that issues no social-security cards. */
    public static final long NO_ISSUER = 8;

    private final Map<Long, Agency> agencies = new LinkedHashMap<>();
    private final Map<Long, Bank> banks = new LinkedHashMap<>();

    public InMemoryOrganizationRepository() {
        agency(PROVINCE, "PROVINCE", "440000", "广东省社会保险基金管理局");
        agency(GUANGZHOU, "CITY", "440100", "广州市社会保险基金管理中心");
        agency(YUEXIU, "COUNTY", "440104", "越秀区社会保险基金管理中心");
        agency(TIANHE, "COUNTY", "440106", "天河区社会保险基金管理中心");
        agency(DONGGUAN, "CITY", "441900", "东莞市社会保险基金管理中心");
        bank(SampleActors.BANK, "示例银行", true);
        bank(NO_ISSUER, "样本银行", false);
    }

    private void agency(long id, String level, String region, String name) {
        var agency = new Agency("A" + id, name, "Agency " + id, level, region, null);
        Made.write(agency, "id", id);
        agencies.put(id, agency);
    }

    private void bank(long id, String name, boolean issuer) {
        banks.put(id, Made.of(Bank.class, Map.of("id", id, "name", name, "cardIssuer", issuer)));
    }

    @Override
    public Optional<Agency> agency(long id) {
        return Optional.ofNullable(agencies.get(id));
    }

    @Override
    public Optional<Agency> agencyOf(String regionCode) {
        return byRegion(regionCode.substring(0, 6)).or(() -> byRegion(regionCode.substring(0, 4) + "00"));
    }

    @Override
    public Optional<Agency> provinceAgency() {
        return byRegion("440000");
    }

    @Override
    public List<Agency> agencies() {
        return agencies.values().stream()
                .sorted(Comparator.comparing(Agency::regionCode))
                .toList();
    }

    private Optional<Agency> byRegion(String code) {
        return agencies.values().stream()
                .filter(agency -> agency.regionCode().equals(code))
                .findFirst();
    }

    @Override
    public void add(Agency agency) {
        agencies.put(agency.id(), agency);
    }

    @Override
    public Optional<Bank> bank(long id) {
        return Optional.ofNullable(banks.get(id));
    }

    @Override
    public Optional<Region> region(String code) {
        return Optional.empty();
    }

    @Override
    public boolean hasCounties(String cityCode) {
        return cityCode.equals("440100");
    }
}
