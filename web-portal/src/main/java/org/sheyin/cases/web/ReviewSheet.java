package org.sheyin.cases.web;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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
     * @param shots positions in {@link ReviewSheet#shots()}, from 0
     */
    public record Paper(
            String key,
            String label,
            boolean required,
            boolean kept,
            List<Piece> pieces,
            List<Integer> shots,
            List<String> told)
            implements Serializable {

        /** Whether this version brings nothing for it. */
        public boolean missing() {
            return pieces.stream().allMatch(piece -> piece.fate() == Fate.GONE);
        }
    }

    /** What was brought for a line; what is gone does not count any more. */
    public record Piece(String source, String certificate, Instant certificateAt, Fate fate) implements Serializable {}

    /** One sheet of paper on the screen. @param cropped whether the clerk left a part of it out */
    public record Shot(long pageId, int sheet, String label, Fate fate, boolean cropped) implements Serializable {}

    /** What the item's rules say. */
    public record Advice(String label, String text, boolean refuses, String article, String parameter, String value)
            implements Serializable {}

    /** Everything to which a remark can be tied, in the order of the page. */
    public List<Spot> spots() {
        var spots = new ArrayList<Spot>();
        sections.forEach(block -> block.lines().forEach(line -> spots.add(spot(line.key(), line.label()))));
        papers.forEach(paper -> spots.add(spot(paper.key(), paper.label())));
        return spots;
    }

    private Spot spot(String key, String label) {
        return new Spot(key, label, seenBefore.contains(key));
    }

    /** A field or a line of the checklist. @param seenBefore whether it stands as in the version before */
    public record Spot(String key, String label, boolean seenBefore) implements Serializable {}
}
