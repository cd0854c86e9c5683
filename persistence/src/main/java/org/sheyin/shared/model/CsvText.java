package org.sheyin.shared.model;

import java.util.List;
import java.util.stream.Collectors;

/** Lines of a file for a spreadsheet (RFC 4180, UTF-8 with its mark), in which no cell is ever a formula. */
public final class CsvText {
    private static final String MARK = "\uFEFF";
    private static final String FORMULA = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

    private final StringBuilder text = new StringBuilder(MARK);

    public void line(List<String> cells) {
        text.append(cells.stream().map(CsvText::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    /** A spreadsheet reads what begins like a formula as one, spaces before it or not; an apostrophe makes it text. */
    public static String cell(String value) {
        String plain = value == null ? "" : value;
        String begin = plain.stripLeading();
        boolean formula = !begin.isEmpty() && FORMULA.indexOf(begin.charAt(0)) >= 0
                || !plain.isEmpty() && FORMULA.indexOf(plain.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + plain.replace("\"", "\"\"") + '"';
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
