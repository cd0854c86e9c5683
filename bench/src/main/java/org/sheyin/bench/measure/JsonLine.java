package org.sheyin.bench.measure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** One line of JSON on standard output, keys in the order in which they were put. */
public final class JsonLine {
    private final Map<String, String> members = new LinkedHashMap<>();

    public JsonLine put(String key, String text) {
        members.put(key, '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"');
        return this;
    }

    /** Three decimals at most. */
    public JsonLine put(String key, double number) {
        members.put(key, number == Math.rint(number) ? Long.toString((long) number) : "%.3f".formatted(number));
        return this;
    }

    public JsonLine put(String key, boolean value) {
        members.put(key, Boolean.toString(value));
        return this;
    }

    public void print() {
        System.out.println(this);
        System.out.flush();
    }

    @Override
    public String toString() {
        return members.entrySet().stream()
                .map(each -> '"' + each.getKey() + "\":" + each.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }
}
