package org.sheyin.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sheyin.account.service.SimulatedCards;
import org.sheyin.catalogue.model.Authority;
import org.sheyin.catalogue.service.CatalogueQueries;
import org.sheyin.catalogue.service.OpenItem;
import org.sheyin.demo.service.DemoProvince.PlannedOutlet;
import org.sheyin.permission.model.AppliedRow;
import org.sheyin.permission.model.RequestType;
import org.sheyin.permission.model.RowAction;
import org.sheyin.permission.service.PermissionSteps.Decided;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.service.ServerClock;

/** What the handlers of all outlets may do since long, and requests in every state in both cities. */
@ApplicationScoped
class DemoPermissions {
    private static final Decided AGREED = new Decided(RowAction.AGREE, "");
    private static final int LONG_AGO = 120;

    /** Of invented applicants' numbers, those of staff. */
    private static final int STAFF = 800;

    /** Numbers of those whom the periodic review finds gone. */
    private static final int GONE = 200;

    @Inject
    private DemoPermissionDesk desk;

    @Inject
    private DemoCertifications certifications;

    @Inject
    private DemoTransaction transaction;

    @Inject
    private CatalogueQueries catalogue;

    /** A city with its agency's reviewer, its officer, and two managers at two outlets. */
    private record City(Actor reviewer, Actor officer, List<PlannedOutlet> outlets, int first) {}

    /** Before the cases: without it nobody may accept one. Each outlet in one transaction, told once. */
    void opened(DemoCast cast) throws Exception {
        for (City city : cities(cast)) {
            String code = city.outlets().get(0).cityCode();
            for (PlannedOutlet outlet : DemoProvince.outlets()) {
                if (outlet.cityCode().equals(code)
                        && !desk.isOpen(cast.clerk(outlet.number()), card(outlet), "01-01")) {
                    transaction.within(() -> existing(cast, city, outlet));
                }
            }
        }
    }

    /** What became of others since. */
    void tell(DemoCast cast) throws Exception {
        for (City city : cities(cast)) {
            underWay(cast, city);
            ended(cast, city);
            alarms(cast, city);
        }
        certifications.tell(cast);
    }

    private static List<City> cities(DemoCast cast) {
        return List.of(
                city(cast, "supervisor3", "citysec1", List.of(1, 5), 0),
                city(cast, "supervisor6", "citysec2", List.of(4, 7), 50));
    }

    private static City city(DemoCast cast, String reviewer, String officer, List<Integer> outlets, int first) {
        return new City(
                cast.actors().get(reviewer),
                cast.actors().get(officer),
                outlets.stream()
                        .map(number -> DemoProvince.outlets().get(number - 1))
                        .toList(),
                first);
    }

    /** The handlers may do everything that is open at the outlet, by a request of long ago. */
    private boolean existing(DemoCast cast, City city, PlannedOutlet outlet) throws Exception {
        Actor manager = manager(cast, outlet);
        var rows = new ArrayList<AppliedRow>();
        for (Authority authority : Authority.values()) {
            String right = authority == Authority.COMPLETE ? "办结" : "受理";
            rows.add(handler(cast, outlet, items(manager, outlet, authority), right));
            if (outlet.number() == DemoStaff.TWO_HANDLERS) {
                rows.add(row(cast, "relief", outlet, items(manager, outlet, authority), right));
            }
        }
        if (city.outlets().contains(outlet)) {
            rows.addAll(fresh(GONE + outlet.number(), outlet));
        }
        long id = desk.submitted(manager, RequestType.OPEN, rows, ago(LONG_AGO));
        desk.decide(city.reviewer(), id, List.of(AGREED), ago(LONG_AGO - 1));
        desk.open(city.officer(), id, ago(LONG_AGO - 2));
        desk.answer(city.officer(), id, "", ago(LONG_AGO - 2));
        return true;
    }

    private List<String> items(Actor actor, PlannedOutlet outlet, Authority authority) {
        boolean issuer = DemoProvince.banks().stream()
                .anyMatch(bank -> bank.code().equals(outlet.bankCode()) && bank.cardIssuer());
        return catalogue.openItems(actor, outlet.cityCode(), LocalDate.now(ServerClock.ZONE)).stream()
                .filter(item -> issuer || !item.cardIssuerOnly())
                .filter(item -> item.authority() == authority)
                .map(OpenItem::code)
                .toList();
    }

    private void underWay(DemoCast cast, City city) throws Exception {
        int next = city.first();
        for (PlannedOutlet outlet : city.outlets()) {
            Actor manager = manager(cast, outlet);
            desk.draft(manager, RequestType.OPEN, fresh(++next, outlet), ago(2));
            for (int i = 0; i < 2; i++) {
                desk.submitted(manager, RequestType.OPEN, fresh(++next, outlet), ago(3 + i));
                long agreed = desk.submitted(manager, RequestType.OPEN, fresh(++next, outlet), ago(6 + i));
                desk.decide(city.reviewer(), agreed, List.of(AGREED), ago(4 + i));
            }
            long closing = desk.submitted(manager, RequestType.CANCEL, leaving(cast, outlet), ago(4));
            desk.decide(city.reviewer(), closing, List.of(AGREED), ago(1));
        }
    }

    /** The outlet's handler gives one item back. */
    private List<AppliedRow> leaving(DemoCast cast, PlannedOutlet outlet) {
        return List.of(handler(cast, outlet, List.of("16-01"), "受理"));
    }

    private void ended(DemoCast cast, City city) throws Exception {
        PlannedOutlet outlet = city.outlets().get(0);
        Actor manager = manager(cast, outlet);
        int next = city.first() + 30;
        long opened = desk.submitted(manager, RequestType.OPEN, fresh(++next, outlet), ago(8));
        desk.decide(city.reviewer(), opened, List.of(AGREED), ago(7));
        desk.open(city.officer(), opened, ago(1));

        var rows = new ArrayList<>(fresh(++next, outlet));
        rows.addAll(fresh(++next, outlet));
        rows.addAll(fresh(++next, outlet));
        long answered = desk.submitted(manager, RequestType.OPEN, rows, ago(20));
        desk.decide(
                city.reviewer(),
                answered,
                List.of(
                        AGREED,
                        new Decided(RowAction.RETURN, "联系电话与人员档案不一致，请核实后重报"),
                        new Decided(RowAction.REFUSE, "该人员尚未完成上岗培训")),
                ago(18));
        desk.open(city.officer(), answered, ago(17));
        desk.answer(city.officer(), answered, "请通知本人首次登录时修改口令。", ago(17));

        long discarded = desk.draft(manager, RequestType.OPEN, fresh(++next, outlet), ago(12));
        desk.discard(manager, discarded, ago(11));
    }

    private void alarms(DemoCast cast, City city) throws Exception {
        for (PlannedOutlet outlet : city.outlets()) {
            Actor manager = manager(cast, outlet);
            long id = desk.draft(manager, RequestType.OPEN, fresh(city.first() + 40 + outlet.number(), outlet), ago(5));
            desk.attempt(manager, id, "复审", ago(5));
            desk.attempt(manager, id, "审批", ago(1));
        }
    }

    private static Actor manager(DemoCast cast, PlannedOutlet outlet) {
        return cast.actors().get("manager" + outlet.number());
    }

    /** Somebody new at the outlet. */
    private static List<AppliedRow> fresh(int number, PlannedOutlet outlet) {
        DemoPerson person = staff(100 + number, outlet);
        return List.of(row(person, outlet, List.of("01-01", "03-03", "13-01"), "受理"));
    }

    private static DemoPerson staff(int number, PlannedOutlet outlet) {
        return DemoPerson.of(
                STAFF + number, LocalDate.of(1985, 1, 1).plusDays(number * 37L), number % 2 == 0, outlet.regionCode());
    }

    private static AppliedRow handler(DemoCast cast, PlannedOutlet outlet, List<String> items, String right) {
        return row(cast, "clerk", outlet, items, right);
    }

    /** A handler of the outlet, by the number of the simulated card. */
    private static AppliedRow row(DemoCast cast, String post, PlannedOutlet outlet, List<String> items, String right) {
        String login = post + outlet.number();
        return new AppliedRow(
                cast.actors().get(login).name(),
                outlet.name(),
                outlet.code(),
                SimulatedCards.numberOf(login),
                "1990001%04d".formatted(outlet.number()),
                items,
                right);
    }

    private static String card(PlannedOutlet outlet) {
        return SimulatedCards.numberOf("clerk" + outlet.number());
    }

    private static AppliedRow row(DemoPerson person, PlannedOutlet outlet, List<String> items, String right) {
        return new AppliedRow(
                person.name(), outlet.name(), outlet.code(), person.idNumber(), person.mobile(), items, right);
    }

    private static Instant ago(int days) {
        return Instant.now().minus(Duration.ofDays(days));
    }
}
