package org.sheyin.cases.web;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sheyin.shared.web.TimelineItem;

/** A case as the review page writes it: texts only, in the language of the view. */
public record ReviewSheet(
        List<Block> sections, List<Paper> papers, List<Shot> shots, List<Advice> advice, List<TimelineItem> trail)
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
            List<List<String>> rows,
            List<String> told)
            implements Serializable {}

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
            implements Serializable {}

    /** What was brought for a line. @param isNew whether this version brought it */
    public record Piece(String source, String certificate, Instant certificateAt, boolean isNew)
            implements Serializable {}

    /** One sheet of paper on the screen. */
    public record Shot(long pageId, int sheet, String label, boolean isNew) implements Serializable {}

    /** What the item's rules say. */
    public record Advice(String label, String text, boolean refuses, String article, String parameter, String value)
            implements Serializable {}

    /** Everything to which a remark can be tied, in the order of the page. */
    public List<Spot> spots() {
        var spots = new ArrayList<Spot>();
        sections.forEach(block -> block.lines().forEach(line -> spots.add(new Spot(line.key(), line.label()))));
        papers.forEach(paper -> spots.add(new Spot(paper.key(), paper.label())));
        return spots;
    }

    /** A field or a line of the checklist. */
    public record Spot(String key, String label) implements Serializable {}
}
