package org.sheyin.shared.web;

import java.util.List;

/**
 * A table, and how it is drawn: the script draws what it reads in the table, so that picture and table never differ.
 *
 * @param concept bundle of its texts: {@code figure.<key>} is its name, {@code figure.<key>.text} says what it shows
 * @param columns text keys of the columns, the first that of the line's head
 * @param more page with all lines, below the context; empty when there is none
 */
public record Figure(String concept, String key, Kind kind, List<String> columns, List<Line> lines, String more) {

    /** How the table is drawn. */
    public enum Kind {
        /** As it is. */
        LIST,
        BAR,
        /** Bars whose columns stand upon each other. */
        STACK,
        LINE,
        RING,
        MAP,
        /** Lines are rows of squares, the darker the more. */
        HEAT;

        public boolean isDrawn() {
            return this != LIST;
        }
    }

    /**
     * @param code region of a map's line, empty otherwise
     * @param cells one for each column but the first
     */
    public record Line(String code, Cell head, List<Cell> cells) {
        public static Line of(Cell head, Cell... cells) {
            return new Line("", head, List.of(cells));
        }
    }

    /**
     * @param path list that is counted, below the context; empty when there is none
     * @param value what is drawn, null when the cell is not a number
     */
    public record Cell(String text, String path, Number value) {
        public static Cell text(String text) {
            return new Cell(text, "", null);
        }

        public static Cell link(String text, String path) {
            return new Cell(text, path, null);
        }

        public static Cell number(long number, String path) {
            // nothing to see behind a nought
            return new Cell(String.valueOf(number), number == 0 ? "" : path, number);
        }

        /** @param value null when there is none to tell */
        public static Cell number(Double value, String unit) {
            return new Cell(value == null ? "—" : value + unit, "", value);
        }
    }
}
