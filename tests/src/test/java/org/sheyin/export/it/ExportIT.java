package org.sheyin.export.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sheyin.cases.it.Desk;
import org.sheyin.cases.model.CaseState;
import org.sheyin.cases.service.CaseFilter;
import org.sheyin.cases.service.CaseReading;
import org.sheyin.export.model.ExportState;
import org.sheyin.export.service.ExportQueries;
import org.sheyin.export.service.ExportRow;
import org.sheyin.export.service.ExportSweep;
import org.sheyin.export.service.Exports;
import org.sheyin.export.service.RequestExport;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.SystemPart;
import org.sheyin.shared.service.ListAsk;

/** What is taken along is one's own, of one's own scope, masked, counted and gone after its days (Art 24). */
@ExtendWith(ArquillianExtension.class)
class ExportIT {
    private static RequestExport asked(CaseFilter filter, String purpose) {
        var words = new RequestExport.Words(Collections.nCopies(9, "列"), Map.of(CaseState.DELIVERED, "已送达"), "含个人信息");
        return new RequestExport(filter, "/cases/list.xhtml?view=all", purpose, words);
    }

    private static ExportRow row(Actor actor, long id) {
        return Desk.service(ExportQueries.class).list(actor, new ListAsk("", null, false, 50)).rows().stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private static long ready(Actor actor) {
        long id = Desk.service(Exports.class).request(actor, asked(CaseFilter.of(CaseState.DELIVERED), "月度通报用"));
        Desk.await(() -> row(actor, id).state() == ExportState.READY);
        return id;
    }

    @Test
    void aListIsMadeWithinTheScopeMaskedAndFetchedByItsOwnerAloneAndCounted() {
        Actor reviewer = Desk.actor("reviewer1");
        Actor clerk = Desk.actor("clerk1");
        long caseId = Desk.delivered(clerk);
        var summary = Desk.service(CaseReading.class).look(clerk, caseId).summary();
        long foreign = Desk.number(
                "select max(id) from sheyin.case_file where agency_id = ? and state = 'DELIVERED'",
                Desk.actor("reviewer4").agencyId());
        String foreignNumber = Desk.service(CaseReading.class)
                .look(Desk.actor("reviewer4"), foreign)
                .summary()
                .caseNumber();
        long id = ready(reviewer);
        var exports = Desk.service(Exports.class);
        String text = new String(exports.fetch(reviewer, id).content(), StandardCharsets.UTF_8);
        assertThat(text)
                .startsWith("\uFEFF\"含个人信息")
                .contains("Art. 24: export.lines = ")
                .contains(summary.caseNumber(), summary.idMasked());
        assertThat(text).doesNotContain(foreignNumber).doesNotContainPattern("[1-9]\\d{16}[\\dX]\"");
        assertThat(row(reviewer, id).lines()).isEqualTo(text.split("\r\n").length - 2);

        exports.fetch(reviewer, id);
        exports.fetch(reviewer, id);
        assertThatThrownBy(() -> exports.fetch(reviewer, id)).hasMessage("EXPORT-24-5");
        assertThat(Desk.number(
                        "select count(*) from sheyin.audit_entry where subject = 'EXPORT' and subject_id = ?"
                                + " and account_id = ? and result = 'DONE'",
                        id,
                        reviewer.accountId()))
                .as("asked for, made, fetched three times")
                .isEqualTo(5);
        assertThat(Desk.number(
                        "select count(*) from sheyin.export_order where id = ? and position(?::bytea in content) > 0",
                        id,
                        summary.caseNumber().getBytes(StandardCharsets.UTF_8)))
                .as("the file is kept sealed")
                .isZero();
    }

    /** EXPORT-24-3 */
    @Test
    void somebodyElseFindsNothingAndABankIsRefused() {
        long id = ready(Desk.actor("reviewer1"));
        var exports = Desk.service(Exports.class);
        for (String stranger : List.of("approver1", "supervisor1", "reviewer4", "province1")) {
            Actor actor = Desk.actor(stranger);
            assertThatThrownBy(() -> exports.fetch(actor, id)).as(stranger).hasMessage("EXPORT-24-3");
            assertThatThrownBy(() -> exports.make(actor, id, asked(CaseFilter.of(), "x")))
                    .hasMessage("EXPORT-24-3");
            assertThatThrownBy(() -> exports.fail(actor, id)).hasMessage("EXPORT-24-3");
            assertThat(Desk.service(ExportQueries.class)
                            .list(actor, new ListAsk("", null, false, 200))
                            .rows())
                    .noneMatch(one -> one.id() == id);
        }
        for (String bank : List.of("clerk1", "manager1", "bank1", "keeper1")) {
            Actor actor = Desk.actor(bank);
            assertThatThrownBy(() -> exports.request(actor, asked(CaseFilter.of(), "月度通报用")))
                    .as(bank)
                    .hasMessage("ACCESS-21-1");
            assertThatThrownBy(() -> exports.fetch(actor, id)).hasMessage("ACCESS-21-1");
        }
    }

    /** EXPORT-24-4 */
    @Test
    void nothingIsNoExportAndAPurposeIsAskedFor() {
        Actor reviewer = Desk.actor("reviewer1");
        var exports = Desk.service(Exports.class);
        var none = CaseFilter.of().with("999999-", "");
        assertThatThrownBy(() -> exports.request(reviewer, asked(none, "月度通报用")))
                .hasMessage("EXPORT-24-4");
        assertThatThrownBy(() -> exports.request(reviewer, asked(CaseFilter.of(CaseState.DELIVERED), "")))
                .hasMessage("EXPORT-24-1");
    }

    @Test
    void whenItsDaysAreOverTheFileIsGone() {
        Actor reviewer = Desk.actor("reviewer1");
        long id = ready(reviewer);
        Desk.number(
                "with late as (update sheyin.export_order set expires_at = now() - interval '1 minute' where id = ?"
                        + " returning 1) select count(*) from late",
                id);
        assertThatThrownBy(() -> Desk.service(Exports.class).fetch(reviewer, id))
                .hasMessage("EXPORT-24-6");
        Desk.service(ExportSweep.class).run(Actor.system(SystemPart.SWEEP));
        assertThat(row(reviewer, id).state()).isEqualTo(ExportState.EXPIRED);
        assertThat(Desk.number("select count(*) from sheyin.export_order where id = ? and content is null", id))
                .isOne();
    }
}
