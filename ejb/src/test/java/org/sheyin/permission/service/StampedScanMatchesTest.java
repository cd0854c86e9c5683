package org.sheyin.permission.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sheyin.permission.model.SamplePermission.*;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.sheyin.attachment.service.SampleIntake;
import org.sheyin.permission.model.PermissionPrint;
import org.sheyin.permission.model.RequestSheet.Difference;
import org.sheyin.permission.model.RequestType;
import org.sheyin.permission.model.ScanMatch;
import org.sheyin.print.service.PaperPrinter;
import org.sheyin.print.service.PaperText;
import org.sheyin.print.service.QrReading;

/** The stamped paper is matched with the rows by the code on it; where it differs, row by row is told how. */
class StampedScanMatchesTest {
    private final PermissionStage stage = new PermissionStage();
    private final long id = stage.draft(RequestType.OPEN, row("张三", "01-01"));

    private ScanMatch match() {
        return stage.scans.look(MANAGER, id).orElseThrow().match();
    }

    private byte[] printed() {
        return new PaperPrinter()
                .print(
                        "permission-request",
                        stage.papers.order(MANAGER, id, NOW).values());
    }

    /** As it comes from a scanner: askew, with a red seal over a part of it. */
    private static BufferedImage scanned(byte[] pdf, double degrees) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 200);
            var paper = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
            var g = paper.createGraphics();
            g.setColor(Color.WHITE);
            g.fillRect(0, 0, paper.getWidth(), paper.getHeight());
            g.rotate(Math.toRadians(degrees), paper.getWidth() / 2.0, paper.getHeight() / 2.0);
            g.drawImage(page, 0, 0, null);
            g.setColor(new Color(200, 30, 30, 160));
            g.setStroke(new BasicStroke(8));
            g.drawOval(300, 180, 330, 330);
            g.dispose();
            return paper;
        }
    }

    @Test
    void the_paper_is_the_annexs_table_in_landscape_with_full_numbers_and_its_code() throws IOException {
        byte[] pdf = printed();
        assertThat(PaperText.dense(pdf))
                .contains("合作网点权限申请表", "申请银行（加盖公章）：", "申请人姓名", "网点编码", "申请经办事项", "11010519491231002X")
                .contains("开通", stage.requests.find(id).orElseThrow().number());
        try (var document = Loader.loadPDF(pdf)) {
            var box = document.getPage(0).getMediaBox();
            assertThat(box.getWidth()).isGreaterThan(box.getHeight());
        }
        String code =
                PermissionPrint.Code.of(stage.requests.find(id).orElseThrow()).text();
        for (double askew : new double[] {0, 2.5, -1.5, 180}) {
            var page = scanned(pdf, askew);
            assertThat(QrReading.of(page)).as(askew + " degrees").contains(code);
        }
        assertThat(QrReading.of(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB)))
                .isEmpty();
    }

    @Test
    void the_scan_of_these_rows_matches_until_they_change() {
        stage.stamp(id);
        assertThat(match()).isEqualTo(ScanMatch.MATCHED);
        stage.save(id, row("李四", "01-01"), row("王五", "15-01"));
        assertThat(match()).isEqualTo(ScanMatch.OTHER_VERSION);
        assertThat(stage.scans.look(MANAGER, id).orElseThrow().differences())
                .containsExactly(new Difference(1, "CHANGED", List.of("name")), new Difference(2, "ADDED", List.of()));
        assertThatThrownBy(() -> stage.steps.submit(MANAGER, id, stage.now())).hasMessageContaining("PERMISSION-21-7");
    }

    @Test
    void a_paper_of_another_request_does_not_fit() {
        long other = stage.draft(RequestType.OPEN, row("王五", "15-01"));
        var code = PermissionPrint.Code.of(stage.requests.find(other).orElseThrow());
        stage.scans.attach(MANAGER, id, PermissionStage.FILE, code.text());
        assertThat(match()).isEqualTo(ScanMatch.OTHER_REQUEST);
        // The right number with other rows: somebody changed what was printed.
        var forged = new PermissionPrint.Code(id, 2, code.hash());
        stage.scans.attach(MANAGER, id, PermissionStage.FILE, forged.text());
        assertThat(match()).isEqualTo(ScanMatch.OTHER_VERSION);
    }

    /** PERMISSION-21-19 */
    @Test
    void where_the_code_cannot_be_read_somebody_compares_by_hand_and_says_so() {
        stage.scans.attach(MANAGER, id, PermissionStage.FILE, "");
        assertThat(match()).isEqualTo(ScanMatch.UNREADABLE);
        stage.scans.compareByHand(MANAGER, id);
        assertThat(match()).isEqualTo(ScanMatch.BY_HAND);
        assertThat(stage.audited.lines()).contains("DONE PERMISSION_BY_HAND");
        stage.save(id, row("李四", "01-01"));
        assertThat(match()).as("the statement was about other rows").isEqualTo(ScanMatch.UNREADABLE);
        stage.stamp(id);
        assertThatThrownBy(() -> stage.scans.compareByHand(MANAGER, id)).hasMessage("PERMISSION-21-19");
    }

    @Test
    void somebody_elses_code_is_no_code() {
        assertThat(PermissionPrint.Code.read("https://example.org")).isEmpty();
        assertThat(PermissionPrint.Code.read(null)).isEmpty();
    }

    /** PERMISSION-22-1 */
    @Test
    void nothing_is_read_before_it_is_declared_free_of_secrets() {
        var upload = new PermissionUpload(SampleIntake.intake(), stage.store, null, stage.scans, null);
        var file = new PermissionUpload.Stamped(id, "scan.png", false);
        assertThatThrownBy(() -> upload.upload(MANAGER, file, new ByteArrayInputStream(new byte[0])))
                .hasMessage("PERMISSION-22-1");
    }
}
