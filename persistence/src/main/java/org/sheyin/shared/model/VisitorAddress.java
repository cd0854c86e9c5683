package org.sheyin.shared.model;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Where somebody without an account comes from. What is counted against is one line: an IPv4 address, or the 64 bits that
 * one IPv6 line is given. What is written down is wider, so that it tells a network and no person (Art 24).
 */
public final class VisitorAddress {
    private static final String OCTET = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";
    private static final Pattern LITERAL =
            Pattern.compile("(?:" + OCTET + "\\.){3}" + OCTET + "|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    private static final int IPV4_BYTES = 4;
    private static final int LINE_BITS = 64;
    private static final int IPV4_NETWORK_BITS = 24;
    private static final int IPV6_NETWORK_BITS = 48;

    private final byte[] bytes;

    private VisitorAddress(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @param literal as the request tells it; never looked up by name */
    public static VisitorAddress of(String literal) {
        String address = literal.replaceFirst("%.*", "");
        if (!LITERAL.matcher(address).matches()) {
            throw new IllegalArgumentException("no address: " + literal);
        }
        try {
            return new VisitorAddress(InetAddress.getByName(address).getAddress());
        } catch (UnknownHostException malformed) {
            throw new IllegalArgumentException("no address: " + literal, malformed);
        }
    }

    /** What attempts are counted against. */
    public String line() {
        return cut(isIpv4() ? IPV4_BYTES * Byte.SIZE : LINE_BITS);
    }

    /** What is written down. */
    public String network() {
        return isIpv4() ? cut(IPV4_NETWORK_BITS) : cut(IPV6_NETWORK_BITS);
    }

    private boolean isIpv4() {
        return bytes.length == IPV4_BYTES;
    }

    private String cut(int bits) {
        byte[] kept = Arrays.copyOf(Arrays.copyOf(bytes, bits / Byte.SIZE), bytes.length);
        try {
            return InetAddress.getByAddress(kept).getHostAddress() + "/" + bits;
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
