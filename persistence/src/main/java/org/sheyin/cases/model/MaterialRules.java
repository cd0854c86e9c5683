package org.sheyin.cases.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sheyin.attachment.model.Crop;
import org.sheyin.attachment.model.Framing;
import org.sheyin.catalogue.model.Bilingual;
import org.sheyin.catalogue.model.FormDefinition;
import org.sheyin.catalogue.model.MaterialLine;
import org.sheyin.catalogue.model.MaterialSource;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;

/** What may be noted at a line of the checklist (Art 22(2)). */
public final class MaterialRules {
    /** A fiftieth, in thousandths of thousandths. */
    private static final int LEAST_PART = 20_000;

    private MaterialRules() {}

    /** @param source name of a {@link MaterialSource}; comes from outside, so it may be anything */
    public static Decision judgeSource(FormDefinition form, String lineKey, String source) {
        if (lineKey.equals(CasePage.WITHDRAWAL)) {
            return Decision.when(source.equals(MaterialSource.IMAGE.name()), Reason.of("CASE-22-4", "22(2)"));
        }
        return form.materials().stream()
                .filter(line -> line.key().equals(lineKey))
                .findFirst()
                .map(line -> lineAllowsSource(line, source))
                .orElseGet(() -> Decision.refuse(Reason.of("CASE-22-4", "22(2)")));
    }

    /** What the agency has had before it stays as it was seen: only a page that came since may be cropped. */
    public static Decision judgeCrop(CasePage page, int submittedVersion) {
        return Decision.when(
                page.attachmentId() != null && page.addedVersion() > submittedVersion,
                Reason.of("CASE-22-5", "22(2)", String.valueOf(page.addedVersion()))
                        .atField(page.lineKey()));
    }

    /** The same of turning. */
    public static Decision judgeTurn(CasePage page, int submittedVersion) {
        return Decision.when(
                page.addedVersion() > submittedVersion,
                Reason.of("CASE-22-5", "22(2)", String.valueOf(page.addedVersion()))
                        .atField(page.lineKey()));
    }

    /**
     * The pages that the agency has had stay in their order among themselves, whatever comes between them.
     *
     * @param places new ordinals by page; of a line's pages
     */
    public static Decision judgeOrder(List<CasePage> line, Map<Long, Integer> places, int submittedVersion) {
        var had = line.stream()
                .filter(page -> page.isIn(submittedVersion))
                .sorted(Comparator.comparingInt(CasePage::ordinal))
                .map(page -> places.getOrDefault(page.id(), page.ordinal()))
                .toList();
        boolean same = IntStream.range(1, had.size()).allMatch(i -> had.get(i - 1) < had.get(i));
        return Decision.when(same, Reason.of("CASE-22-16", "22(2)"));
    }

    /** @param part of what is shown of the page by now; at least a fiftieth of the page stays on each side */
    public static Decision judgeCrop(CasePage page, Crop part) {
        Crop shown = page.crop();
        return Decision.when(
                part.width() * shown.width() >= LEAST_PART && part.height() * shown.height() >= LEAST_PART,
                Reason.of("CASE-22-6", "22(2)", "2").atField(page.lineKey()));
    }

    /** A picture is shown by the paper found in it, straightened a little; enough of it stays. */
    public static Decision judgeFraming(Framing paper, String lineKey) {
        Crop part = paper.crop();
        return Decision.all(List.of(
                Decision.when(
                        part.width() * 1000 >= LEAST_PART && part.height() * 1000 >= LEAST_PART,
                        Reason.of("CASE-22-6", "22(2)", "2").atField(lineKey)),
                Decision.when(
                        Math.abs(paper.skew()) <= Framing.MOST_SKEW,
                        Reason.of("CASE-22-7", "22(2)", String.valueOf(Framing.MOST_SKEW / 10))
                                .atField(lineKey))));
    }

    /** A page comes in the place of another one of the same line that is still there. */
    public static Decision judgeReplacing(CasePage old, CasePage by) {
        boolean same = old.caseId() == by.caseId() && old.lineKey().equals(by.lineKey()) && old.id() != by.id();
        return Decision.when(
                same && old.removedVersion() == null && by.removedVersion() == null,
                Reason.of("CASE-22-14", "22(2)").atField(by.lineKey()));
    }

    /**
     * A file of several sheets is split once, before it is submitted: each sheet to a line, or left out.
     *
     * @param sheets in the file
     * @param lines a key for each sheet, empty for one that is left out
     */
    public static Decision judgeSplit(CasePage page, int sheets, List<String> lines, int submittedVersion) {
        boolean whole = page.attachmentId() != null && page.sheet() == null && sheets > 1;
        boolean all = lines.size() == sheets && lines.stream().anyMatch(key -> !key.isEmpty());
        return Decision.when(
                whole && all && page.addedVersion() > submittedVersion,
                Reason.of("CASE-22-8", "22(2)", String.valueOf(sheets)).atField(page.lineKey()));
    }

    private static Decision lineAllowsSource(MaterialLine line, String source) {
        boolean allowed = line.sources().stream().anyMatch(one -> one.name().equals(source));
        Bilingual name = line.name();
        return Decision.when(
                allowed,
                Reason.of(
                                "CASE-22-3",
                                "22(2)",
                                name.zh(),
                                name.en(),
                                allowed(line, Bilingual::zh, "、"),
                                allowed(line, Bilingual::en, ", "))
                        .atField(line.key()));
    }

    private static String allowed(MaterialLine line, Function<Bilingual, String> language, String between) {
        return line.sources().stream()
                .sorted(Comparator.naturalOrder())
                .map(MaterialSource::label)
                .map(language)
                .collect(Collectors.joining(between));
    }
}
