package org.sheyin.demo.service;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sheyin.account.model.AccountState;
import org.sheyin.account.model.Role;
import org.sheyin.demo.service.DemoProvince.PlannedAgency;
import org.sheyin.demo.service.DemoProvince.PlannedOutlet;

/** Staff on all posts and in all agency roles; the number in a login name is that of the outlet or of the agency. */
final class DemoStaff {
    /**
     * One person.
     *
     * @param agencyCode where an agency's person belongs, else null
     * @param bankCode where a bank's person belongs, else null
     * @param outletCode null for the bank's own management
     * @param cityCode the city that an administrator stands for, null for the province and for everybody else
     */
    record Person(
            String login,
            String name,
            Set<Role> roles,
            String agencyCode,
            String bankCode,
            String outletCode,
            String at,
            String cityCode) {

        Person(
                String login,
                String name,
                Set<Role> roles,
                String agencyCode,
                String bankCode,
                String outletCode,
                String at) {
            this(login, name, roles, agencyCode, bankCode, outletCode, at, null);
        }
    }

    private static final String[] SURNAMES = "王李张刘陈杨黄赵周吴徐孙马朱胡郭何林高罗郑梁谢宋唐许邓冯韩曹".split("");
    private static final String[] GIVEN = {
        "示一", "示宁", "演文", "演和", "样清", "样安", "例平", "例明", "范青", "范达", "试远", "试思", "模言", "模行"
    };

    /** Agencies of the two cities with outlets, in the order of their numbers. */
    static final List<String> AGENCY_REGIONS = List.of("440106", "440104", "440100", "440604", "440605", "440600");

    /** Outlets somebody has left, as their bank told too late. */
    static final List<Integer> FORMER = List.of(1, 4, 7, 9);

    /** The outlet at which two people take in cases, so that one can go on with the other's (Art 21(2)). */
    static final int TWO_HANDLERS = 10;

    private final List<Person> people = new ArrayList<>();

    private DemoStaff() {}

    static List<Person> all() {
        var staff = new DemoStaff();
        staff.agencies();
        staff.banks();
        staff.administrators();
        staff.deputies();
        return staff.people;
    }

    /**
     * Somebody who cannot log in, or hardly: his account stands in the list, not in the file of accounts to try.
     *
     * @param locked for a while, after five failures
     */
    record Odd(Person person, AccountState state, boolean locked) {}

    /** One account in each state besides the usual one. */
    static List<Odd> odd() {
        var staff = new DemoStaff();
        var outlet = DemoProvince.outlets().get(5);
        for (String login : List.of("newcomer", "seldom", "absent", "leaver", "mistyper")) {
            staff.add(login, outlet, Role.BANK_GUIDE);
        }
        // Art 30: a handler whose training is over may log in, and take in no case.
        staff.add("lapsed", outlet, Role.BANK_HANDLER);
        staff.add("departing", DemoProvince.outlets().get(9), Role.BANK_GUIDE);
        for (int left : FORMER) {
            staff.add("former" + left, DemoProvince.outlets().get(left - 1), Role.BANK_GUIDE);
        }
        var odd = new ArrayList<>(List.of(
                new Odd(staff.people.get(0), AccountState.PENDING, false),
                new Odd(staff.people.get(1), AccountState.WARNED, false),
                new Odd(staff.people.get(2), AccountState.FROZEN, false),
                new Odd(staff.people.get(3), AccountState.CANCELLED, false),
                new Odd(staff.people.get(4), AccountState.ACTIVE, true),
                new Odd(staff.people.get(5), AccountState.ACTIVE, false),
                new Odd(staff.people.get(6), AccountState.FROZEN, false)));
        staff.people.stream()
                .skip(odd.size())
                .forEach(former -> odd.add(new Odd(former, AccountState.CANCELLED, false)));
        return odd;
    }

    private void agencies() {
        var all = DemoProvince.agencies();
        for (int i = 0; i < AGENCY_REGIONS.size(); i++) {
            String region = AGENCY_REGIONS.get(i);
            var agency = all.stream()
                    .filter(a -> a.regionCode().equals(region))
                    .findFirst()
                    .orElseThrow();
            add("reviewer" + (i + 1), agency, Role.AGENCY_REVIEWER);
            add("second" + (i + 1), agency, Role.AGENCY_SECOND_REVIEWER);
            add("approver" + (i + 1), agency, Role.AGENCY_APPROVER);
            add("supervisor" + (i + 1), agency, Role.AGENCY_SUPERVISOR);
        }
        add(
                "acceptor1",
                all.stream()
                        .filter(a -> a.regionCode().equals("440106"))
                        .findFirst()
                        .orElseThrow(),
                Role.AGENCY_ACCEPTOR);
        add("province1", all.get(0), Role.AGENCY_SUPERVISOR);
    }

    private void banks() {
        var outlets = DemoProvince.outlets();
        for (var bank : DemoProvince.banks()) {
            int number = people.size();
            people.add(new Person(
                    "bank" + bank.code().substring(2),
                    name(number),
                    EnumSet.of(Role.BANK_MANAGER),
                    null,
                    bank.code(),
                    null,
                    bank.name()));
        }
        for (PlannedOutlet outlet : outlets) {
            // The smaller outlets have one person for guidance and papers; Art 19 allows it, encourages one post each.
            add("clerk" + outlet.number(), outlet, Role.BANK_HANDLER);
            add("manager" + outlet.number(), outlet, Role.BANK_MANAGER);
            if (outlet.number() % 4 == 1) {
                add("guide" + outlet.number(), outlet, Role.BANK_GUIDE);
                add("keeper" + outlet.number(), outlet, Role.BANK_MATERIALS);
            } else {
                add("guide" + outlet.number(), outlet, Role.BANK_GUIDE, Role.BANK_MATERIALS);
            }
        }
    }

    private void administrators() {
        administrator("sysadmin", Role.SYSTEM_ADMIN);
        administrator("secadmin", Role.SECURITY_ADMIN);
        administrator("secdeputy", Role.SECURITY_ADMIN);
        administrator("auditadmin", Role.AUDIT_ADMIN);
        // Art 21(1): the city's security officer is the security administrator of one city.
        securityOfficer("citysec1", DemoProvince.GUANGZHOU, "广州市");
        securityOfficer("citysec2", DemoProvince.FOSHAN, "佛山市");
    }

    /** Who takes over when a reviewer or a handler is away; last, so that the others keep their names, and in no story of the plan. */
    private void deputies() {
        DemoProvince.agencies().stream()
                .filter(agency -> agency.regionCode().equals(AGENCY_REGIONS.get(0)))
                .forEach(agency -> {
                    add("deputy1", agency, Role.AGENCY_REVIEWER);
                    add("archivist1", agency, Role.AGENCY_ARCHIVIST);
                    add("inspector1", agency, Role.AGENCY_INSPECTOR);
                });
        add("catalogue1", DemoProvince.agencies().get(0), Role.AGENCY_CATALOGUE);
        administrator("auditdeputy", Role.AUDIT_ADMIN);
        add("relief" + TWO_HANDLERS, DemoProvince.outlets().get(TWO_HANDLERS - 1), Role.BANK_HANDLER);
    }

    private void administrator(String login, Role role) {
        people.add(new Person(login, name(people.size()), EnumSet.of(role), null, null, null, "—"));
    }

    private void securityOfficer(String login, String cityCode, String city) {
        var role = EnumSet.of(Role.SECURITY_ADMIN);
        people.add(new Person(login, name(people.size()), role, null, null, null, city, cityCode));
    }

    private void add(String login, PlannedAgency agency, Role role) {
        people.add(new Person(login, name(people.size()), EnumSet.of(role), agency.code(), null, null, agency.name()));
    }

    private void add(String login, PlannedOutlet outlet, Role first, Role... more) {
        people.add(new Person(
                login,
                name(people.size()),
                EnumSet.of(first, more),
                null,
                outlet.bankCode(),
                outlet.code(),
                outlet.name()));
    }

    private static String name(int number) {
        return SURNAMES[number % SURNAMES.length] + GIVEN[number * 5 % GIVEN.length];
    }
}
