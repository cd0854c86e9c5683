package org.sheyin.cases.it;

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
import java.util.function.LongFunction;
import org.sheyin.attachment.model.AttachmentObject;
import org.sheyin.cases.model.CasePaper;
import org.sheyin.cases.model.ErrorSource;
import org.sheyin.cases.service.CaseCertificates;
import org.sheyin.cases.service.CaseChecking;
import org.sheyin.cases.service.CaseDesk;
import org.sheyin.cases.service.CaseDuplicates;
import org.sheyin.cases.service.CaseHelp;
import org.sheyin.cases.service.CaseIntake;
import org.sheyin.cases.service.CaseLeads;
import org.sheyin.cases.service.CaseMaterial;
import org.sheyin.cases.service.CasePapers;
import org.sheyin.cases.service.CasePrints;
import org.sheyin.cases.service.CaseQueue;
import org.sheyin.cases.service.CaseReading;
import org.sheyin.cases.service.CaseReassignment;
import org.sheyin.cases.service.CaseReferralDesk;
import org.sheyin.cases.service.CaseReopening;
import org.sheyin.cases.service.CaseReview;
import org.sheyin.cases.service.CaseUpload;
import org.sheyin.cases.service.CertificateOrders;
import org.sheyin.cases.service.Decide;
import org.sheyin.cases.service.NewPage;
import org.sheyin.cases.service.Reassign;
import org.sheyin.cases.service.Refer;
import org.sheyin.cases.service.Reopen;
import org.sheyin.cases.service.ReviewDraft;
import org.sheyin.cases.service.ReviewDrafts;
import org.sheyin.cases.service.SubmitCase;
import org.sheyin.catalogue.model.FormValues;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.RefusedException;

/** Every way to a case by its id, by the name of service and method: {@code DoorTest} sees that none is left out. */
final class Doors {
    private static final FormValues EMPTY = FormValues.EMPTY;
    private static final AttachmentObject.Content CONTENT =
            new AttachmentObject.Content("k", "PNG", 1, 1, 1, 1, 0, "r", "k");
    private static final LongFunction<Decide> DEFECT =
            id -> new Decide(id, 1, "x", "", List.of(new Decide.Defect("grade", "x")));

    private Doors() {}

    static Map<String, BiConsumer<Actor, Long>> ofTheBank() {
        var intake = Desk.service(CaseIntake.class);
        var material = Desk.service(CaseMaterial.class);
        var reading = Desk.service(CaseReading.class);
        var doors = new TreeMap<String, BiConsumer<Actor, Long>>();
        doors.put("CaseReading.look", reading::look);
        doors.put("CaseReading.edit", reading::edit);
        doors.put("CaseReading.reveal", (a, id) -> reading.reveal(a, id, "idNumber", "核对身份"));
        doors.put("CaseReading.compare", reading::compare);
        doors.put("CaseChecking.checkStored", Desk.service(CaseChecking.class)::checkStored);
        doors.put("CasePapers.order", (a, id) -> Desk.service(CasePapers.class).order(a, id, CasePaper.RECEIPT));
        doors.put("CasePrints.print", (a, id) -> Desk.service(CasePrints.class).print(a, id, CasePaper.RECEIPT));
        doors.put("CaseIntake.save", (a, id) -> intake.save(a, id, EMPTY));
        doors.put(
                "CaseIntake.submit",
                (a, id) -> intake.submit(a, new SubmitCase(id, SubmitCase.newToken(), EMPTY, true)));
        doors.put("CaseIntake.discard", intake::discard);
        doors.put("CaseIntake.restore", intake::restore);
        doors.put("CaseIntake.withdraw", (a, id) -> intake.withdraw(a, id, "申请人撤回"));
        doors.put("CaseHelp.ask", (a, id) -> Desk.service(CaseHelp.class).ask(a, id, "可否？"));
        doors.put("CaseHelp.takeBack", Desk.service(CaseHelp.class)::takeBack);
        doors.put("CaseChecking.check", (a, id) -> Desk.service(CaseChecking.class)
                .check(a, id, EMPTY));
        doors.put("CaseChecking.pages", (a, id) -> Desk.service(CaseChecking.class)
                .pages(a, id));
        doors.put("CaseLeads.follow", (a, id) -> Desk.service(CaseLeads.class)
                .follow(a, id, "02-05", SubmitCase.newToken()));
        doors.put("CaseDuplicates.atOutlet", Desk.service(CaseDuplicates.class)::atOutlet);
        doors.put("CaseMaterial.markSeen", (a, id) -> material.markSeen(a, id, "idCard"));
        doors.put("CaseMaterial.certify", (a, id) -> material.certify(a, id, "idCard", "E1", Instant.now()));
        doors.put("CaseMaterial.order", (a, id) -> material.order(a, id, List.of(1L)));
        doors.put("CaseMaterial.requireRoom", (a, id) -> material.requireRoom(a, page(id)));
        doors.put("CaseMaterial.attach", (a, id) -> material.attach(a, page(id), CONTENT));
        doors.put("CaseUpload.upload", Doors::upload);
        doors.put("CertificateOrders.order", (a, id) -> Desk.service(CertificateOrders.class)
                .order(a, id, "idCard"));
        doors.put("CaseCertificates.query", Doors::query);
        return doors;
    }

    private static NewPage page(long caseId) {
        return new NewPage(caseId, "idCard", "IMAGE", "a.png", true);
    }

    private static void upload(Actor actor, long caseId) {
        try {
            Desk.service(CaseUpload.class).upload(actor, page(caseId), new ByteArrayInputStream(new byte[] {1}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void query(Actor actor, long caseId) {
        try {
            Desk.service(CaseCertificates.class).query(actor, caseId, "idCard");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, BiConsumer<Actor, Long>> ofTheAgency() {
        var review = Desk.service(CaseReview.class);
        var doors = new TreeMap<String, BiConsumer<Actor, Long>>();
        doors.put("CaseReading.look", Desk.service(CaseReading.class)::look);
        doors.put("CaseDesk.open", Desk.service(CaseDesk.class)::open);
        doors.put("CaseHelp.answer", (a, id) -> Desk.service(CaseHelp.class).answer(a, id, "可以"));
        doors.put("CaseDuplicates.inScope", Desk.service(CaseDuplicates.class)::inScope);
        doors.put("CaseQueue.claim", Desk.service(CaseQueue.class)::claim);
        doors.put("CaseReview.claim", review::claim);
        doors.put("CaseReview.release", review::release);
        doors.put("CaseReview.pass", (a, id) -> review.pass(a, Decide.plain(id, 1, "x")));
        doors.put("CaseReview.approve", (a, id) -> review.approve(a, Decide.plain(id, 1, "x")));
        doors.put("CaseReview.sendBack", (a, id) -> review.sendBack(a, DEFECT.apply(id)));
        doors.put("CaseReview.reject", (a, id) -> review.reject(a, new Decide(id, 1, "x", "y", List.of())));
        doors.put(
                "ReviewDrafts.save", (a, id) -> Desk.service(ReviewDrafts.class).save(a, id, 1, ReviewDraft.EMPTY));
        return doors;
    }

    static Map<String, BiConsumer<Actor, Long>> ofTheSupervisor() {
        var reassignment = Desk.service(CaseReassignment.class);
        return Map.of(
                "CaseReassignment.open",
                reassignment::open,
                "CaseReassignment.reassign",
                (a, id) -> reassignment.reassign(a, new Reassign(id, 1, 2, "外出")));
    }

    static Map<String, BiConsumer<Actor, Long>> ofTheApprover() {
        var referrals = Desk.service(CaseReferralDesk.class);
        var reopening = Desk.service(CaseReopening.class);
        return Map.of(
                "CaseReopening.open",
                reopening::open,
                "CaseReopening.reopen",
                (a, id) -> reopening.reopen(a, new Reopen(id, 1, "x", ErrorSource.OTHER, "x", "x", "x")),
                "CaseReferralDesk.open",
                referrals::open,
                "CaseReferralDesk.refer",
                (a, id) -> referrals.refer(a, new Refer(id, 1, 1, "属地管辖")));
    }

    /** Each answers with one of these rule ids, and the refusal is audited. */
    static void areShut(Actor stranger, long id, Map<String, BiConsumer<Actor, Long>> doors, String... answers) {
        doors.forEach((name, door) -> {
            long before = refusals(stranger);
            assertThatThrownBy(() -> door.accept(stranger, id))
                    .as(stranger.name() + " at " + name)
                    .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.getMessage())
                            .isIn((Object[]) answers));
            assertThat(refusals(stranger)).as(name + " is audited").isEqualTo(before + 1);
        });
    }

    private static long refusals(Actor actor) {
        return Desk.number(
                "select count(*) from sheyin.audit_entry where account_id = ? and result = 'REFUSED'",
                actor.accountId());
    }
}
