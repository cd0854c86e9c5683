package org.sheyin.permission.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sheyin.cases.it.Desk;
import org.sheyin.permission.model.PermissionScan;
import org.sheyin.permission.service.PermissionDrafts;
import org.sheyin.permission.service.PermissionExtent;
import org.sheyin.permission.service.PermissionImport;
import org.sheyin.permission.service.PermissionOpening;
import org.sheyin.permission.service.PermissionPapers;
import org.sheyin.permission.service.PermissionPictures;
import org.sheyin.permission.service.PermissionPrints;
import org.sheyin.permission.service.PermissionQueries;
import org.sheyin.permission.service.PermissionReview;
import org.sheyin.permission.service.PermissionScans;
import org.sheyin.permission.service.PermissionSubmission;
import org.sheyin.permission.service.PermissionUpload;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.service.ListAsk;

/** Invariant 15: every way to a request by an id, tried with one of another bank or city (PERMISSION-21-6). */
@ExtendWith(ArquillianExtension.class)
class PermissionDoorsIT {
    private static final ListAsk ALL = new ListAsk("", null, false, 200);
    private static final PermissionScan.File FILE = new PermissionScan.File("k", "PNG", 1, 0, "a.png", "h");

    private static Map<String, BiConsumer<Actor, Long>> ofTheBank() {
        var drafts = Desk.service(PermissionDrafts.class);
        var scans = Desk.service(PermissionScans.class);
        var doors = new TreeMap<String, BiConsumer<Actor, Long>>();
        doors.put("PermissionDrafts.edit", drafts::edit);
        doors.put("PermissionDrafts.save", (a, id) -> drafts.save(a, id, 1, List.of()));
        doors.put("PermissionDrafts.discard", drafts::discard);
        doors.put("PermissionDrafts.again", drafts::again);
        doors.put("PermissionImport.paste", (a, id) -> Desk.service(PermissionImport.class)
                .paste(a, id, ""));
        doors.put("PermissionPapers.order", (a, id) -> Desk.service(PermissionPapers.class)
                .order(a, id, Instant.now()));
        doors.put("PermissionPrints.print", Desk.service(PermissionPrints.class)::print);
        doors.put("PermissionScans.requireDraft", scans::requireDraft);
        doors.put("PermissionScans.attach", (a, id) -> scans.attach(a, id, FILE, ""));
        doors.put("PermissionScans.compareByHand", scans::compareByHand);
        doors.put("PermissionUpload.upload", PermissionDoorsIT::upload);
        doors.put("PermissionSubmission.submit", (a, id) -> Desk.service(PermissionSubmission.class)
                .submit(a, id, PermissionDesk.password()));
        doors.putAll(ofEverybody());
        return doors;
    }

    private static Map<String, BiConsumer<Actor, Long>> ofEverybody() {
        return Map.of(
                "PermissionQueries.open", Desk.service(PermissionQueries.class)::open,
                "PermissionScans.look", Desk.service(PermissionScans.class)::look);
    }

    private static void upload(Actor actor, long id) {
        try {
            var stamped = new PermissionUpload.Stamped(id, "a.png", true);
            Desk.service(PermissionUpload.class).upload(actor, stamped, new ByteArrayInputStream(new byte[] {1}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void areShut(Actor stranger, long id, Map<String, BiConsumer<Actor, Long>> doors) {
        doors.forEach((name, door) -> {
            long before = refusals(stranger);
            assertThatThrownBy(() -> door.accept(stranger, id))
                    .as(stranger.name() + " at " + name)
                    .hasMessage("PERMISSION-21-6");
            assertThat(refusals(stranger)).as(name + " is audited").isEqualTo(before + 1);
        });
    }

    private static long refusals(Actor actor) {
        return Desk.number(
                "select count(*) from sheyin.audit_entry where account_id = ? and result = 'REFUSED'",
                actor.accountId());
    }

    @Test
    void whatIsOfAnotherBankOrCityIsNotThere() {
        Actor manager = Desk.actor("manager1");
        long id = PermissionDesk.draft(manager, PermissionDesk.row(manager, "受理", "01-01"));
        areShut(Desk.actor("manager5"), id, ofTheBank());
        for (String agency : List.of("supervisor3", "province1")) {
            areShut(Desk.actor(agency), id, ofEverybody()); // a draft is the bank's alone
        }
        PermissionDesk.stamp(manager, id);
        long scan = Desk.number("select id from sheyin.permission_scan where request_id = ?", id);
        var scans = Desk.service(PermissionScans.class);
        Map<String, BiConsumer<Actor, Long>> byScan = Map.of(
                "PermissionScans.takeOut", scans::takeOut, "PermissionScans.turn", (a, one) -> scans.turn(a, one, 90));
        areShut(Desk.actor("manager5"), scan, byScan);
        Desk.service(PermissionSubmission.class).submit(manager, id, PermissionDesk.password());

        var elsewhere = Desk.actor("supervisor6");
        areShut(elsewhere, id, ofEverybody());
        areShut(elsewhere, id, Map.of("PermissionReview.decide", (a, one) -> Desk.service(PermissionReview.class)
                .decide(a, one, Map.of(), PermissionDesk.password())));
        var officer = Desk.actor("citysec2");
        var opening = Desk.service(PermissionOpening.class);
        areShut(officer, id, ofEverybody());
        areShut(
                officer,
                id,
                Map.of(
                        "PermissionOpening.open", (a, one) -> opening.open(a, one, PermissionDesk.password()),
                        "PermissionOpening.answer", (a, one) -> opening.answer(a, one, "")));
        for (Actor stranger : List.of(Desk.actor("manager5"), elsewhere, officer)) {
            areShut(
                    stranger,
                    scan,
                    Map.of(
                            "PermissionScans.picture", (a, one) -> scans.picture(a, one, 1, List.of()),
                            "PermissionPictures.thumbnail",
                                    (a, one) -> Desk.service(PermissionPictures.class)
                                            .thumbnail(a, one, 1)));
            assertThat(Desk.service(PermissionQueries.class)
                            .list(stranger, PermissionExtent.ALL, ALL)
                            .rows())
                    .noneMatch(row -> row.id() == id);
        }
        for (String clerk : List.of("clerk1", "guide1", "reviewer1", "auditadmin")) {
            Actor actor = Desk.actor(clerk);
            assertThatThrownBy(() -> Desk.service(PermissionQueries.class).open(actor, id))
                    .hasMessage("ACCESS-21-1");
        }
        assertThat(Desk.service(PermissionQueries.class)
                        .list(Desk.actor("supervisor1"), PermissionExtent.TO_REVIEW, ALL)
                        .rows())
                .as("the agencies of the city see it")
                .anyMatch(row -> row.id() == id);
    }
}
