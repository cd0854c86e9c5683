package org.sheyin.reception.web;

/** How a number is written and called. */
final class Tickets {
    private Tickets() {}

    static String of(int ticket) {
        return "%03d".formatted(ticket);
    }
}
