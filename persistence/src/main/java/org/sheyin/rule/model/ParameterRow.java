package org.sheyin.rule.model;

import java.util.Map;

/** One line of the delivered parameters. */
record ParameterRow(Map<String, String> cells) {

    String text(String column) {
        return cells.get(column);
    }

    Long number(String column) {
        String text = text(column);
        return text.isEmpty() ? null : Long.valueOf(text);
    }

    boolean flag(String column) {
        return "true".equals(text(column));
    }
}
