package org.sheyin.cases.web;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sheyin.attachment.model.PageWarning;
import org.sheyin.cases.model.DefectPlace;

/** A case as the review page writes it: texts only, in the language of the view. */
public record ReviewSheet(
        List<Block> sections, List<Paper> papers, List<Shot> shots, List<Advice> advice, Set<String> seenBefore)
        implements Serializable {

    /** A section of the form. */
    public record Block(String title, List<Line> lines) implements Serializable {}

    /**
     * A field.
     *
     * @param before the value of the version before, shown when {@code changed}
     * @param secret masked, and shown in full for a purpose
     * @param told defects named in earlier versions
     */
    public record Line(
            String key,
            String label,
            String value,
            boolean changed,
            String before,
            boolean secret,
            List<String> columns,
            List<Row> rows,
            List<String> told)
            implements Serializable {}

    /** A row of a table. @param fate whether this version brought it, or lost it */
    public record Row(List<String> cells, Fate fate) implements Serializable {}

    /** What the version shown did with a row or a page. */
    public enum Fate {
        KEPT,
        NEW,
        GONE
    }

    /**
     * A line of the checklist.
     *
     * @param leaves its pages with an image, each of which may be rejected alone
     */
    public record Paper(
            String key,
            String label,
            boolean required,
            boolean kept,
            List<Piece> pieces,
            List<Leaf> leaves,
            List<String> told)
            implements Serializable {

        /** Whether this version brings nothing for it. */
        public boolean missing() {
            return pieces.stream().allMatch(piece -> piece.fate() == Fate.GONE);
        }
    }

    /**
     * What was brought for a line; what is gone does not count any more.
     *
     * @param note what is told of the e-certificate besides
     */
    public record Piece(String source, String certificate, Instant certificateAt, String note, Fate fate)
            implements Serializable {}

    /**
     * A page with an image.
     *
     * @param key under which it is rejected
     * @param label which one of its line it is
     * @param shots positions in {@link ReviewSheet#shots()}, from 0
     * @param replacing the page came for one that was rejected or taken out
     * @param warned what was found hard to read when it came
     * @param told why it was rejected, or the one before it
     */
    public record Leaf(
            String key,
            String label,
            List<Integer> shots,
            Fate fate,
            boolean replacing,
            List<PageWarning> warned,
            List<String> told)
            implements Serializable {}

    /**
     * One sheet of paper on the screen.
     *
     * @param spot under which its page is rejected, empty when it is gone
     * @param cropped whether the clerk left a part of it out
     * @param warned what was found hard to read when it came
     */
    public record Shot(
            long pageId, int sheet, String spot, String label, Fate fate, boolean cropped, List<PageWarning> warned)
            implements Serializable {}

    /** What the item's rules say. */
    public record Advice(String label, String text, boolean refuses, String article, String parameter, String value)
            implements Serializable {}

    /** Everything to which a remark can be tied, in the order of the page. */
    public List<Spot> spots() {
        var spots = new ArrayList<Spot>();
        sections.forEach(block -> block.lines().forEach(line -> spots.add(spot(line.key(), line.label()))));
        papers.forEach(paper -> {
            spots.add(spot(paper.key(), paper.label()));
            paper.leaves().stream()
                    .filter(leaf -> leaf.fate() != Fate.GONE)
                    .forEach(leaf -> spots.add(spot(leaf.key(), leaf.label())));
        });
        return spots;
    }

    private Spot spot(String key, String label) {
        return new Spot(key, label, seenBefore.contains(DefectPlace.of(key).key()));
    }

    /** A field, a line of the checklist or one of its pages. @param seenBefore whether it stands as in the version before */
    public record Spot(String key, String label, boolean seenBefore) implements Serializable {}
}
