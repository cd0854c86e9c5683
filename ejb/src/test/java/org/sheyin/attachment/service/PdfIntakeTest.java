package org.sheyin.attachment.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sheyin.attachment.model.IntakeCode;
import org.sheyin.attachment.model.IntakeResult;
import org.sheyin.attachment.model.MediaType;

class PdfIntakeTest {
    private final IntakeSample sample = new IntakeSample();

    @Test
    void plainPagesAreAcceptedAndTheSameFileGivesTheSameBytes() throws IOException {
        var pdf = PdfSample.plain();
        var first = sample.accepts(pdf);
        assertThat(first.type()).isEqualTo(MediaType.PDF);
        assertThat(first.pages()).isEqualTo(2);
        assertThat(first.width()).isEqualTo(595);
        assertThat(first.height()).isEqualTo(842);
        assertThat(sample.accepts(pdf).sha256Normalised()).isEqualTo(first.sha256Normalised());
    }

    @Test
    void theNormalFormIsItselfAccepted() throws IOException {
        assertThat(sample.accepts(sample.accepts(PdfSample.plain()).bytes()).pages())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"JavaScript", "Launch", "GoToR", "SubmitForm", "ImportData"})
    void actionsAreRefusedAndNamed(String action) throws IOException {
        var refused =
                sample.refuses(PdfSample.holding("OpenAction", PdfSample.action(action)), IntakeCode.ACTIVE_CONTENT);
        assertThat(refused.args()).containsExactly(action);
    }

    @Test
    void aScriptInANameTreeIsRefused() throws IOException {
        var script = new COSDictionary();
        script.setItem(COSName.JS, new COSString("app.alert(1)"));
        sample.refuses(PdfSample.holding("Names", script), IntakeCode.ACTIVE_CONTENT);
    }

    @Test
    void aLinkToAFileIsRefusedButAWebLinkIsNot() throws IOException {
        var link = PdfSample.action("URI");
        link.setItem(COSName.URI, new COSString("file:///C:/Windows/system32/calc.exe"));
        sample.refuses(PdfSample.holding("Link", link), IntakeCode.ACTIVE_CONTENT);
        link.setItem(COSName.URI, new COSString("https://hrss.gd.gov.cn/"));
        sample.accepts(PdfSample.holding("Link", link));
    }

    @Test
    void anEmbeddedFileIsRefused() throws IOException {
        var file = new COSDictionary();
        file.setItem(COSName.EF, new COSDictionary());
        sample.refuses(PdfSample.holding("Spec", file), IntakeCode.EMBEDDED_FILE);
    }

    @Test
    void anEncryptedFileIsRefused() throws IOException {
        for (var password : new String[] {"", "secret"}) {
            var bytes = new ByteArrayOutputStream();
            try (var document = Loader.loadPDF(PdfSample.plain())) {
                var policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
                policy.setEncryptionKeyLength(128);
                document.protect(policy);
                document.save(bytes);
            }
            sample.refuses(bytes.toByteArray(), IntakeCode.ENCRYPTED);
        }
    }

    @Test
    void moreThanFiftyPagesAreRefused() throws IOException {
        sample.refuses(PdfSample.withText("页", 51, document -> {}), IntakeCode.TOO_MANY_PAGES);
    }

    @Test
    void aStreamThatGrowsWithoutMeasureIsRefusedBeforeItIsParsed() throws IOException {
        sample.refuses(PdfSample.bomb(200L << 20), IntakeCode.GROWS_TOO_LARGE);
    }

    @Test
    void trailingDataIsGoneAndAnotherFileInFrontIsRefused() throws IOException {
        var pdf = PdfSample.plain();
        var zip = "PK\3\4 trailing".getBytes(StandardCharsets.US_ASCII);
        var accepted = sample.accepts(ScanSample.concat(pdf, zip));
        assertThat(new String(accepted.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("trailing");
        assertThat(sample.take(ScanSample.concat(zip, pdf))).isInstanceOf(IntakeResult.Refused.class);
    }

    @Test
    void aCutOrChangedFileNeverBreaksTheIntake() throws IOException {
        var pdf = PdfSample.plain();
        var random = new Random(6);
        for (int i = 0; i < 15; i++) {
            var changed = pdf.clone();
            changed[random.nextInt(changed.length)] = (byte) random.nextInt();
            assertThat(sample.take(changed)).isInstanceOf(IntakeResult.class);
            assertThat(sample.take(Arrays.copyOf(pdf, random.nextInt(pdf.length))))
                    .isInstanceOf(IntakeResult.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"机密★ 10年", "绝 密 ★", "工作秘密", "内部资料 注意保存"})
    void aMarkingInTheTextLayerIsRefused(String text) throws IOException {
        var refused = sample.refuses(PdfSample.withText(text, 1, document -> {}), IntakeCode.SECRET_MARKING);
        assertThat(refused.args()).isEmpty();
        assertThat(refused.sha256Raw()).hasSize(64);
    }

    @Test
    void anOrdinaryWordInTheTextLayerIsNot() throws IOException {
        sample.accepts(PdfSample.withText("内部退养人员 机密", 1, document -> {}));
    }
}
