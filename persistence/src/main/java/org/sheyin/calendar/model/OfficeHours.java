package org.sheyin.calendar.model;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;

/**
 * The hours in which working minutes count, in order and apart from each other. Their value is the rule parameter
 * {@code office.hours}.
 *
 * @param spans at least one
 */
public record OfficeHours(List<Span> spans) {

    /** From, inclusive, to, exclusive; within one day. */
    public record Span(LocalTime from, LocalTime to) {
        public Span {
            if (!from.isBefore(to)) {
                throw new IllegalArgumentException("office hours end before they begin: " + from + "-" + to);
            }
        }
    }

    public OfficeHours {
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("no office hours");
        }
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).from().isBefore(spans.get(i - 1).to())) {
                throw new IllegalArgumentException(
                        "office hours overlap at " + spans.get(i).from());
            }
        }
    }

    /** @param text such as {@code 08:30-12:00,14:00-17:30} */
    public static OfficeHours parse(String text) {
        return new OfficeHours(
                Arrays.stream(text.split(",")).map(OfficeHours::span).toList());
    }

    private static Span span(String text) {
        String[] ends = text.strip().split("-");
        if (ends.length != 2) {
            throw new IllegalArgumentException("no office hours: " + text);
        }
        return new Span(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
    }

    /** Working time of a whole working day. */
    public Duration perDay() {
        return spans.stream().map(s -> Duration.between(s.from(), s.to())).reduce(Duration.ZERO, Duration::plus);
    }
}
