package org.sheyin.print.service;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import com.samskivert.mustache.Mustache;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import org.sheyin.rule.model.LawRegister;

/** Makes a PDF of a template: XHTML with Mustache tags, every value escaped; nothing outside of it is ever fetched. */
@ApplicationScoped
public class PaperPrinter {
    /** Song for everything, another face for what lies outside the Basic Multilingual Plane, such as 𠮷. */
    private static final Map<String, String> FONTS =
            Map.of("Forms", "/fonts/Forms-Serif.ttf", "Rare", "/fonts/Forms-Rare.ttf");

    private static final int NORMAL_WEIGHT = 400;

    /** Each run holds a parsed font of some 40 MB. */
    private final Semaphore places = new Semaphore(2);

    private final Mustache.Compiler templates =
            Mustache.compiler().escapeHTML(true).strictSections(true).withLoader(PaperPrinter::template);

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /**
     * @param template name of the file below {@code /print}, without its ending
     * @param values strings, lists and maps; one that the template asks for and does not get is an error. The sources of
     *     law are there by themselves: {@code law.MEASURES-20}
     * @return the PDF
     */
    public byte[] print(String template, Map<String, ?> values) {
        String page = page(template, values);
        places.acquireUninterruptibly();
        try {
            return pdf(page);
        } catch (IOException e) {
            throw new UncheckedIOException("The paper " + template + " cannot be made", e);
        } finally {
            places.release();
        }
    }

    private String page(String template, Map<String, ?> values) {
        try (Reader text = template(template)) {
            var all = new HashMap<String, Object>(values);
            all.put("law", LawRegister.cited());
            return templates.compile(text).execute(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] pdf(String page) throws IOException {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .withHtmlContent(page, null)
                .useUriResolver((base, address) -> address.startsWith("data:image/png;base64,") ? address : null)
                .toStream(out);
        FONTS.forEach(
                (family, file) -> builder.useFont(() -> resource(file), family, NORMAL_WEIGHT, FontStyle.NORMAL, true));
        builder.run();
        return out.toByteArray();
    }

    private static Reader template(String name) {
        return new InputStreamReader(resource("/print/" + name + ".xhtml"), StandardCharsets.UTF_8);
    }

    private static InputStream resource(String path) {
        InputStream found = PaperPrinter.class.getResourceAsStream(path);
        if (found == null) {
            throw new IllegalArgumentException("There is no " + path);
        }
        return found;
    }
}
