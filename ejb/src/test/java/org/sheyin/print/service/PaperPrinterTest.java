package org.sheyin.print.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.samskivert.mustache.MustacheException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperPrinterTest {
    private final PaperPrinter printer = new PaperPrinter();

    /** 广 and 身 come out as radicals with other fonts; the rare ones are in few fonts, 𠮷 in none of the Song faces. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "广东省社会保险，本人身份证",
                "𠮷田㙍、䶮、堃、喆、镕、玥、囧",
                "户口簿 首页＋本人页 №1 ①②③ 〔2014〕8号",
                "ABC xyz 0123456789 440106198002140018"
            })
    void what_is_copied_out_is_what_was_printed(String text) {
        assertThat(PaperText.copied(printer.print("sample", Map.of("text", text))))
                .contains(text);
    }

    @Test
    void markup_in_a_value_stays_text() {
        byte[] pdf = printer.print("sample", Map.of("text", "<b>甲</b> & \"乙\""));
        assertThat(PaperText.copied(pdf)).contains("<b>甲</b> & \"乙\"");
    }

    @Test
    void fonts_are_embedded_and_nothing_else_is_fetched() throws Exception {
        try (PDDocument document = Loader.loadPDF(printer.print("sample", Map.of("text", "甲𠮷")))) {
            var resources = document.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded()).isTrue();
            }
            assertThat(resources.getFontNames()).hasSize(2);
            assertThat(resources.getXObjectNames()).isEmpty();
        }
    }

    @Test
    void a_value_that_is_missing_is_an_error_and_no_gap() {
        assertThatThrownBy(() -> printer.print("sample", Map.of())).isInstanceOf(MustacheException.class);
    }

    @Test
    void an_unknown_template_is_named() {
        assertThatThrownBy(() -> printer.print("nothing", Map.of())).hasMessageContaining("/print/nothing.xhtml");
    }
}
