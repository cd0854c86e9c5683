package org.sheyin.bench.site;

/**
 * Where a site listens, loopback only.
 *
 * @param offset added to every usual port; 800 and more keeps clear of a running {@code ./run}
 */
public record Ports(int offset) {
    public int http() {
        return 8080 + offset;
    }

    public int database() {
        return 15432 + offset;
    }

    public int broker() {
        return 61616 - offset;
    }
}
